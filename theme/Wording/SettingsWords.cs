namespace StaticEdition.Theme;

/// <summary>How a reader sets the page: light or dark, and the size of each script.</summary>
public sealed record SettingsWords
{
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
