namespace StaticEdition.Model;

/// <summary>A link or a request to a file that the site does not have.</summary>
public static class DeadLink
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE410", Severity.Error, "A link leads nowhere")
    {
        Why = "A reader who follows it gets an error, on the web or from a folder.",
        Remedy = "Mend the link; name files, not folders, and count from the page, not from the root.",
        Example = """
            wrong: href="../texts/"
            right: href="../texts/charter.html"
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="link">The link as written.</param>
    public static Finding At(SourceSpan span, string link) => Rule.At(span, $"there is no file behind “{link}”");

    /// <summary>The link counts from the root, which a folder on disk does not have.</summary>
    /// <param name="span">Where.</param>
    /// <param name="link">The link as written.</param>
    public static Finding OfRoot(SourceSpan span, string link) =>
        Rule.At(span, $"“{link}” leads nowhere when the site is opened from a folder");

    /// <summary>The file is there and in copies it is not.</summary>
    /// <param name="span">Where.</param>
    /// <param name="link">The link as written.</param>
    public static Finding OfCopy(SourceSpan span, string link) =>
        Rule.At(span, $"“{link}” leads to a file that downloaded copies do not have");
}
