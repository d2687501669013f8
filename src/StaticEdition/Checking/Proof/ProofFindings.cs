using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Proof;

/// <summary>Findings about source words on pages. Two proofs raise them: the one of a build and the one of a finished site.</summary>
internal static class ProofFindings
{
    public static readonly FindingRule AlteredWordsRule = new("SE401", Severity.Error, "Source words that differ on a page")
    {
        Why = "What a reader copies from a page must be what the witness and the recorded interventions give.",
        Remedy = "Correct the view: elements with data-text or data-witness hold the words of the source, and nothing else but "
            + "elements marked data-aside.",
        Example = """
            wrong: <p data-text="charter/1">The harbor is open</p>
            right: <p data-text="charter/1">The harbour is open</p>
            """,
    };

    /// <summary>Words on a page that are not, letter for letter, those of the text or of its witness.</summary>
    /// <param name="span">Where the page begins to differ.</param>
    /// <param name="place">The segment or line: "charter/1", "charter:12".</param>
    /// <param name="shown">The words of the page from there.</param>
    /// <param name="expected">The words of the source from there.</param>
    public static Finding AlteredWords(SourceSpan span, string place, string shown, string expected) => AlteredWordsRule.At(
        span, $"the page reads “{MessageText.Beginning(shown)}” where {place} reads “{MessageText.Beginning(expected)}”");

    public static readonly FindingRule UnreadableMarkerRule = new("SE403", Severity.Error, "Proof marker that names nothing")
    {
        Why = "Words behind a marker that cannot be followed are not proved.",
        Remedy = "Correct the view: data-text=\"charter/1\", data-range=\"10-50\" in code points, data-witness=\"charter:12\".",
        Example = """
            wrong: data-range="50-10"
            right: data-range="10-50"
            """,
    };

    /// <summary>A data-text, data-range or data-witness that names no segment, range or line.</summary>
    public static Finding UnreadableMarker(SourceSpan span, string marker) =>
        UnreadableMarkerRule.At(span, $"{MessageText.Excerpt(marker)} names no words of this edition");

    public static readonly FindingRule UnpublishableWordsRule = new("SE404", Severity.Error, "Words that may not be published")
    {
        Why = "The rights in the text allow what testimonies and citations quote, and no more.",
        Remedy = "Show only the quoted words, or write publish: full in the text if the rights allow it.",
        Example = """
            wrong: publish: quotes … and a page with the whole text
            right: publish: quotes … and the quoted passages
            """,
    };

    /// <summary>Words of a text of which only quotations may be published, beyond those quotations.</summary>
    public static Finding UnpublishableWords(SourceSpan span, string place) =>
        UnpublishableWordsRule.At(span, $"the page shows words of {place} that no testimony or citation quotes");
}
