namespace StaticEdition.Model;

/// <summary>A file has more than 4 MB.</summary>
public static class FileTooLarge
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE108", Severity.Error, "A file that is too large")
    {
        Why = "No file of an edition needs so much; the limit keeps a stray or hostile file from stopping the build.",
        Remedy = "Divide it, or take it out. Pictures are best under 500 KB.",
        Example = """
            wrong: assets/scan.png (12 MB)
            right: assets/scan.webp (300 KB)
            """,
    };

    /// <summary>More bytes than the limit.</summary>
    public static Finding At(string path, long bytes, long limit) =>
        Rule.At(SourceSpan.Of(path), FormattableString.Invariant($"the file has {bytes} bytes, and at most {limit} are read"));
}
