namespace StaticEdition.Model;

/// <summary>A data file that cannot be read, or that disagrees with the texts and witnesses.</summary>
public static class DataAltered
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE405", Severity.Error, "Published data differ from the texts")
    {
        Why = "Whoever reads the data must read the same words as on the pages, and must be able to derive them from the witnesses.",
        Remedy = "Build again; where it persists, the export is at fault.",
        Example = """
            wrong: "content":"The harbor is open"
            right: "content":"The harbour is open"
            """,
    };

    /// <param name="path">The file.</param>
    /// <param name="message">What is wrong in it.</param>
    public static Finding At(string path, string message) => Rule.At(SourceSpan.Of(path), message);

    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What is wrong in it.</param>
    public static Finding At(string path, int line, string message) => Rule.At(SourceSpan.At(path, line, 1), message);
}
