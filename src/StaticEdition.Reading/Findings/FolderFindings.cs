using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

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

    private static readonly FindingRule UnreadableInputFolderRule = new("SE100", Severity.Error, "Input folder that cannot be read")
    {
        Why = "An edition is read from one folder.",
        Remedy = "Give the path of the folder that holds edition.yml.",
        Example = """
            wrong: static-edition build inputs
            right: static-edition build input
            """,
    };

    /// <summary>The input folder is missing or cannot be read.</summary>
    public static Finding UnreadableInputFolder(string reason) =>
        UnreadableInputFolderRule.At(SourceSpan.Of("edition.yml"), $"the input folder cannot be read: {reason}");

    private static readonly FindingRule MissingEditionFileRule = new("SE101", Severity.Error, "Missing edition.yml")
    {
        Why = "edition.yml names the texts and the languages; no other file can be understood without it.",
        Remedy = "Write edition.yml at the top of the input folder.",
        Example = """
            input/edition.yml
            input/texts/rules-2020.md
            """,
    };

    /// <summary>The file that every other file depends on is missing.</summary>
    public static Finding MissingEditionFile() => MissingEditionFileRule.At(SourceSpan.Of("edition.yml"), "the folder has no edition.yml");

    private static readonly FindingRule UnknownFileRule = new("SE102", Severity.Error, "Unknown file or folder")
    {
        Why = "A file with a wrong name or in a wrong folder would be ignored, and its notes would be missing.",
        Remedy = "Rename it, move it, or delete it. Files whose name begins with a full stop and README.md are ignored.",
        Example = """
            wrong: note/late-fees.yaml
            right: notes/late-fees.yml
            """,
    };

    /// <summary>A file or folder that the reader does not know.</summary>
    /// <param name="path">The path of the file or folder.</param>
    /// <param name="reason">The fault, as a clause.</param>
    /// <param name="nearest">The path that was probably intended, or null.</param>
    public static Finding UnknownFile(string path, string reason, string? nearest = null) =>
        UnknownFileRule.At(SourceSpan.Of(path), reason, nearest is null ? null : $"Rename it to {nearest}.");

    private static readonly FindingRule InvalidFileNameRule = new("SE103", Severity.Error, "File name that cannot be used")
    {
        Why = "The file name is the id of the record: it is part of addresses, links and archives on every system.",
        Remedy = "Use small Latin letters, digits, hyphens and full stops, at most 64 characters; files in assets and witnesses may "
            + "also have capitals and underscores.",
        Example = """
            wrong: notes/Late Fees.yml
            right: notes/late-fees.yml
            """,
    };

    /// <summary>A file name that is not an id, or not safe on every system.</summary>
    public static Finding InvalidFileName(string path, string reason, string? suggestion) =>
        InvalidFileNameRule.At(SourceSpan.Of(path), reason, suggestion is null ? null : $"Rename it to {suggestion}.");

    private static readonly FindingRule NamesDifferOnlyInCaseRule = new("SE104", Severity.Error, "Names that differ only in case")
    {
        Why = "On many systems the two names are one file, and one of them is lost when the folder is copied.",
        Remedy = "Rename one of them.",
        Example = """
            wrong: assets/Map.svg and assets/map.svg
            right: assets/map.svg and assets/map-of-routes.svg
            """,
    };

    /// <summary>Two names that are one file on Windows and macOS.</summary>
    public static Finding NamesDifferOnlyInCase(string path, string other) =>
        NamesDifferOnlyInCaseRule.At(SourceSpan.Of(path), $"the name differs only in case from {other}");

    private static readonly FindingRule SymbolicLinkRule = new("SE105", Severity.Error, "Symbolic link")
    {
        Why = "A link can lead out of the folder and publish a file that was not meant for readers; it also fails on other systems.",
        Remedy = "Copy the file itself to this place.",
        Example = """
            wrong: notes/x.yml -> ../../drafts/x.yml
            right: notes/x.yml
            """,
    };

    /// <summary>A symbolic link in the input folder.</summary>
    public static Finding SymbolicLink(string path) =>
        SymbolicLinkRule.At(SourceSpan.Of(path), "this is a symbolic link, and links are not followed");

    private static readonly FindingRule FolderInsteadOfFileRule = new("SE106", Severity.Error, "Folder in place of a file")
    {
        Why = "The files in it would not be read.",
        Remedy = "Move its files to the right folders and delete this one.",
        Example = """
            wrong: edition.yml/ (a folder)
            right: edition.yml (a file)
            """,
    };

    /// <summary>A folder with the name of a file.</summary>
    public static Finding FolderInsteadOfFile(string path) =>
        FolderInsteadOfFileRule.At(SourceSpan.Of(path), "this is a folder, and a file is expected here");

    /// <summary>A file with the name of a folder.</summary>
    public static Finding FileInsteadOfFolder(string path) =>
        FolderInsteadOfFileRule.At(SourceSpan.Of(path), "this is a file, and a folder is expected here");

    private static readonly FindingRule UnreadableFileRule = new("SE107", Severity.Error, "File that cannot be read")
    {
        Why = "A file that cannot be read is missing from the edition.",
        Remedy = "Give the user who builds the right to read it, or close the program that holds it.",
        Example = """
            wrong: -w------- notes/x.yml
            right: -rw-r--r-- notes/x.yml
            """,
    };

    /// <summary>A file or folder that the system does not let the reader open.</summary>
    public static Finding UnreadableFile(string path) => UnreadableFileRule.At(SourceSpan.Of(path), "the system does not let this be read");

    private static readonly FindingRule FileTooLargeRule = new("SE108", Severity.Error, "File that is too large")
    {
        Why = "No file of an edition needs to be so large; the limit keeps a stray or hostile file from stopping the build.",
        Remedy = "Divide it, or delete it. Pictures are best under 500 KB.",
        Example = """
            wrong: assets/scan.png (12 MB)
            right: assets/scan.webp (300 KB)
            """,
    };

    /// <summary>A file of more than 4 MB.</summary>
    public static Finding FileTooLarge(string path, long bytes, long limit) =>
        FileTooLargeRule.At(SourceSpan.Of(path), FormattableString.Invariant($"the file has {bytes} bytes, and at most {limit} are read"));

    private static readonly FindingRule EmptyFileRule = new("SE109", Severity.Error, "Empty file")
    {
        Why = "An empty file is often one that was not saved.",
        Remedy = "Write the record, or delete the file.",
        Example = """
            wrong: people/editor.yml (0 bytes)
            right: people/editor.yml with name: {en: The editor, ar: المحرّر}
            """,
    };

    /// <summary>A file that is empty or has only comments.</summary>
    public static Finding EmptyFile(string path) => EmptyFileRule.At(SourceSpan.Of(path), "the file is empty");

    private static readonly FindingRule ActiveImageRule = new("SE124", Severity.Error, "Picture that can run a program")
    {
        Why = "Pictures come from contributors too: a script in one would run in the reader's browser, and a link in one would "
            + "contact another server.",
        Remedy = "Export the picture again as plain SVG, or as PNG.",
        Example = """
            wrong: <svg><script>…</script></svg>
            right: <svg><path d="…"/></svg>
            """,
    };

    /// <summary>An SVG picture with a script or a link to another server.</summary>
    public static Finding ActiveImage(SourceSpan span, string what) => ActiveImageRule.At(span, $"the picture contains {what}");
}
