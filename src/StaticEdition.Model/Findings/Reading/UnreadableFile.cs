namespace StaticEdition.Model;

/// <summary>The system refuses to give a file or folder.</summary>
public static class UnreadableFile
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE107", Severity.Error, "A file that cannot be read")
    {
        Why = "What cannot be read is missing from the edition.",
        Remedy = "Give the user who builds the right to read it, or close the program that holds it.",
        Example = """
            wrong: -w------- notes/x.yml
            right: -rw-r--r-- notes/x.yml
            """,
    };

    /// <summary>The system refused.</summary>
    public static Finding At(string path) => Rule.At(SourceSpan.Of(path), "the system does not let this be read");
}
