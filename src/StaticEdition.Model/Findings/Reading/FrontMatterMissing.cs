namespace StaticEdition.Model;

/// <summary>A text does not begin with --- … ---.</summary>
public static class FrontMatterMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE130", Severity.Error, "A text without its front matter")
    {
        Why = "The front matter names the language, the witness and the titles of the text.",
        Remedy = "Begin the file with a line ---, the keys, and a line ---.",
        Example = """
            ---
            role: instrument
            lang: en
            ---
            [1]
            The first words
            """,
    };

    /// <summary>The first line is not <c>---</c>.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "the text does not begin with a line “---” and its front matter");

    /// <summary>No second <c>---</c> ends it.</summary>
    public static Finding Unclosed(SourceSpan span) => Rule.At(span, "the front matter that begins here is not ended by a line “---”");
}
