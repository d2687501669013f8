namespace StaticEdition.Model;

/// <summary>A link stands in the input folder.</summary>
public static class SymbolicLinkFound
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE105", Severity.Error, "A symbolic link")
    {
        Why = "A link can lead out of the folder and publish what was never meant to be read; it also breaks on other systems.",
        Remedy = "Put the file itself there.",
        Example = """
            wrong: notes/x.yml -> ../../drafts/x.yml
            right: notes/x.yml
            """,
    };

    /// <summary>A link, wherever it leads.</summary>
    public static Finding At(string path) => Rule.At(SourceSpan.Of(path), "this is a symbolic link, and links are not followed");
}
