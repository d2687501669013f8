namespace StaticEdition.Theme;

internal static partial class EnglishWords
{
    private static CopyWords Copy => new()
    {
        Copy = "Copy",
        Format = "Copy {0}",
        CitationIn = "Copy the citation ({0})",
        Address = "Copy the address",
        WordsAndCitation = "Copy the passage with its citation",
        Copied = "Copied",
        NotCopied = "It could not be copied: select it and copy it by hand",
    };

    private static SettingsWords Settings => new()
    {
        Settings = "Reading settings",
        Sample = "Aa",
        Appearance = "Appearance",
        Automatic = "As the device",
        Light = "Light",
        Dark = "Dark",
        SizeOf = "Text size: {0}",
        Smaller = "Smaller",
        Normal = "Normal",
        Larger = "Larger",
        Largest = "Largest",
    };
}
