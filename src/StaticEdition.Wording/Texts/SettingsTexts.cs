namespace StaticEdition.Wording.Texts;

/// <summary>The words of a reader's settings of the page: light or dark, and the size of each script.</summary>
public sealed record SettingsTexts
{
    /// <summary>In English.</summary>
    public static SettingsTexts English { get; } = new()
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

    /// <summary>The name of the settings.</summary>
    public required string Settings { get; init; }

    /// <summary>A sample of letters that stands for them.</summary>
    public required string Sample { get; init; }
    public required string Appearance { get; init; }
    public required string Automatic { get; init; }
    public required string Light { get; init; }
    public required string Dark { get; init; }

    /// <summary>0: the languages that are written in a script.</summary>
    public required Phrase SizeOf { get; init; }
    public required string Smaller { get; init; }
    public required string Normal { get; init; }
    public required string Larger { get; init; }
    public required string Largest { get; init; }
}
