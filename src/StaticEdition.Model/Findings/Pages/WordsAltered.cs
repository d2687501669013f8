namespace StaticEdition.Model;

/// <summary>Words on a page that are not, letter for letter, those of the text or of its capture.</summary>
public static class WordsAltered
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE401", Severity.Error, "Source words differ on a page")
    {
        Why = "What a reader copies from a page must be what the witness and the recorded interventions give.",
        Remedy = "Mend the view: within data-text and data-witness stand the source’s words and nothing else but elements marked data-aside.",
        Example = """
            wrong: <p data-text="charter/1">The harbor is open</p>
            right: <p data-text="charter/1">The harbour is open</p>
            """,
    };

    /// <param name="span">Where the page departs.</param>
    /// <param name="place">The segment or line: "declaration/1.10", "declaration:12".</param>
    /// <param name="stands">What the page shows from there.</param>
    /// <param name="due">What the source has from there.</param>
    public static Finding At(SourceSpan span, string place, string stands, string due) =>
        Rule.At(span, $"the page reads “{stands}” where {place} reads “{due}”");
}
