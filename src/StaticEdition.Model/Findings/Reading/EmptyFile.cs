namespace StaticEdition.Model;

/// <summary>A file is empty, or holds only comments.</summary>
public static class EmptyFile
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE109", Severity.Error, "A file that holds nothing")
    {
        Why = "An empty file is often one that was not saved.",
        Remedy = "Write the record, or delete the file.",
        Example = """
            wrong: people/editor.yml (0 bytes)
            right: people/editor.yml with name: {en: The editor, ar: المحرّر}
            """,
    };

    /// <summary>Nothing is written there.</summary>
    public static Finding At(string path) => Rule.At(SourceSpan.Of(path), "the file holds nothing");
}
