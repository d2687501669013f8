namespace StaticEdition.Model;

/// <summary>A folder has the name of a file.</summary>
public static class FolderInPlaceOfFile
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE106", Severity.Error, "A folder where a file is expected")
    {
        Why = "What is in it would not be read.",
        Remedy = "Move its files to where they belong and delete the folder.",
        Example = """
            wrong: edition.yml/ (a folder)
            right: edition.yml (a file)
            """,
    };

    /// <summary>A folder with a file's name, or a file with a folder's.</summary>
    public static Finding At(string path) => Rule.At(SourceSpan.Of(path), "this is a folder, and a file is expected here");

    /// <summary>A file that has the name of a folder.</summary>
    public static Finding FileAt(string path) => Rule.At(SourceSpan.Of(path), "this is a file, and a folder is expected here");
}
