namespace StaticEdition.Reading;

/// <summary>Findings about the files and folders of the input.</summary>
internal static class FolderFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        UnreadableInputFolderRule,
        MissingEditionFileRule,
        UnknownFileRule,
        InvalidFileNameRule,
        NamesDifferOnlyInCaseRule,
        SymbolicLinkRule,
        FolderInsteadOfFileRule,
        UnreadableFileRule,
        FileTooLargeRule,
        EmptyFileRule,
        ActiveImageRule,
    ];

    private static readonly FindingRule UnreadableInputFolderRule = new("SE100", Severity.Error, "The input folder cannot be read")
    {
        Why = "Everything an edition holds is read from one folder.",
        Remedy = "Give the path of the folder that holds edition.yml.",
        Example = """
            wrong: static-edition build inputs
            right: static-edition build input
            """,
    };

    /// <summary>There is no such input folder.</summary>
    public static Finding UnreadableInputFolder(string reason) =>
        UnreadableInputFolderRule.At(SourceSpan.Of("edition.yml"), $"the input folder cannot be read: {reason}");

    private static readonly FindingRule MissingEditionFileRule = new("SE101", Severity.Error, "There is no edition.yml")
    {
        Why = "edition.yml names the texts and the languages; nothing else can be understood without it.",
        Remedy = "Write edition.yml at the top of the input folder.",
        Example = """
            input/edition.yml
            input/texts/declaration.md
            """,
    };

    /// <summary>The file that every other file depends on is missing.</summary>
    public static Finding MissingEditionFile() => MissingEditionFileRule.At(SourceSpan.Of("edition.yml"), "the folder holds no edition.yml");

    private static readonly FindingRule UnknownFileRule = new("SE102", Severity.Error, "A file or folder that no edition has")
    {
        Why = "A file with a wrong name or in a wrong folder would be left out in silence, and with it its notes.",
        Remedy = "Rename it, move it, or delete it. Files whose name begins with a full stop and README.md are ignored.",
        Example = """
            wrong: note/middle-corridor.yaml
            right: notes/middle-corridor.yml
            """,
    };

    /// <summary>A file or folder stands where nothing is read.</summary>
    /// <param name="path">The path as it is.</param>
    /// <param name="reason">What is wrong with it, a clause.</param>
    /// <param name="nearest">The path it may be meant to have, or null.</param>
    public static Finding UnknownFile(string path, string reason, string? nearest = null) =>
        UnknownFileRule.At(SourceSpan.Of(path), reason, nearest is null ? null : $"Rename it to {nearest}.");

    private static readonly FindingRule InvalidFileNameRule = new("SE103", Severity.Error, "A file name that cannot be used")
    {
        Why = "The file name is the id of the record: it stands in addresses, links and archives on every system.",
        Remedy = "Use small Latin letters, digits, hyphens and full stops, at most 64 characters; files in assets and witnesses may also "
            + "have capitals and underscores.",
        Example = """
            wrong: notes/Middle Corridor.yml
            right: notes/middle-corridor.yml
            """,
    };

    /// <summary>A file name is no id, or not safe everywhere.</summary>
    public static Finding InvalidFileName(string path, string reason, string? suggestion) =>
        InvalidFileNameRule.At(SourceSpan.Of(path), reason, suggestion is null ? null : $"Rename it to {suggestion}.");

    private static readonly FindingRule NamesDifferOnlyInCaseRule = new("SE104", Severity.Error, "Two names that differ only in case")
    {
        Why = "On many systems the two names are one file, and one of them is lost when the folder is copied.",
        Remedy = "Rename one of them.",
        Example = """
            wrong: assets/Map.svg and assets/map.svg
            right: assets/map.svg and assets/map-of-routes.svg
            """,
    };

    /// <summary>Two files are one on Windows and macOS.</summary>
    public static Finding NamesDifferOnlyInCase(string path, string other) =>
        NamesDifferOnlyInCaseRule.At(SourceSpan.Of(path), $"the name differs only in case from {other}");

    private static readonly FindingRule SymbolicLinkRule = new("SE105", Severity.Error, "A symbolic link")
    {
        Why = "A link can lead out of the folder and publish what was never meant to be read; it also breaks on other systems.",
        Remedy = "Put the file itself there.",
        Example = """
            wrong: notes/x.yml -> ../../drafts/x.yml
            right: notes/x.yml
            """,
    };

    /// <summary>A link stands in the input folder.</summary>
    public static Finding SymbolicLink(string path) => SymbolicLinkRule.At(SourceSpan.Of(path), "this is a symbolic link, and links are not followed");

    private static readonly FindingRule FolderInsteadOfFileRule = new("SE106", Severity.Error, "A folder where a file is expected")
    {
        Why = "What is in it would not be read.",
        Remedy = "Move its files to where they belong and delete the folder.",
        Example = """
            wrong: edition.yml/ (a folder)
            right: edition.yml (a file)
            """,
    };

    /// <summary>A folder has the name of a file.</summary>
    public static Finding FolderInsteadOfFile(string path) => FolderInsteadOfFileRule.At(SourceSpan.Of(path), "this is a folder, and a file is expected here");

    /// <summary>A file that has the name of a folder.</summary>
    public static Finding FileInsteadOfFolder(string path) => FolderInsteadOfFileRule.At(SourceSpan.Of(path), "this is a file, and a folder is expected here");

    private static readonly FindingRule UnreadableFileRule = new("SE107", Severity.Error, "A file that cannot be read")
    {
        Why = "What cannot be read is missing from the edition.",
        Remedy = "Give the user who builds the right to read it, or close the program that holds it.",
        Example = """
            wrong: -w------- notes/x.yml
            right: -rw-r--r-- notes/x.yml
            """,
    };

    /// <summary>The system refuses to give a file or folder.</summary>
    public static Finding UnreadableFile(string path) => UnreadableFileRule.At(SourceSpan.Of(path), "the system does not let this be read");

    private static readonly FindingRule FileTooLargeRule = new("SE108", Severity.Error, "A file that is too large")
    {
        Why = "No file of an edition needs so much; the limit keeps a stray or hostile file from stopping the build.",
        Remedy = "Divide it, or take it out. Pictures are best under 500 KB.",
        Example = """
            wrong: assets/scan.png (12 MB)
            right: assets/scan.webp (300 KB)
            """,
    };

    /// <summary>A file has more than 4 MB.</summary>
    public static Finding FileTooLarge(string path, long bytes, long limit) =>
        FileTooLargeRule.At(SourceSpan.Of(path), FormattableString.Invariant($"the file has {bytes} bytes, and at most {limit} are read"));

    private static readonly FindingRule EmptyFileRule = new("SE109", Severity.Error, "A file that holds nothing")
    {
        Why = "An empty file is often one that was not saved.",
        Remedy = "Write the record, or delete the file.",
        Example = """
            wrong: people/editor.yml (0 bytes)
            right: people/editor.yml with name: {en: The editor, ar: المحرّر}
            """,
    };

    /// <summary>A file is empty, or holds only comments.</summary>
    public static Finding EmptyFile(string path) => EmptyFileRule.At(SourceSpan.Of(path), "the file holds nothing");

    private static readonly FindingRule ActiveImageRule = new("SE124", Severity.Error, "A picture that could run a program")
    {
        Why = "Pictures come from strangers too: script in one would run in the reader's browser, and a link in one would ask another "
            + "server.",
        Remedy = "Export the picture again as plain SVG, or as PNG.",
        Example = """
            wrong: <svg><script>…</script></svg>
            right: <svg><path d="…"/></svg>
            """,
    };

    /// <summary>An SVG picture holds script or leads outside.</summary>
    public static Finding ActiveImage(SourceSpan span, string what) => ActiveImageRule.At(span, $"the picture holds {what}");
}
