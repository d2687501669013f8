namespace StaticEdition.Wording;

/// <summary>What the apparatus and the captured view say; the language of a critical edition, fixed in each tongue.</summary>
public sealed record ApparatusTexts
{
    /// <summary>In English.</summary>
    public static ApparatusTexts English { get; } = new()
    {
        Apparatus = "Apparatus",
        Lost = "lost",
        AddedByTheEditor = "added by the editor",
        CaptureReads = "capture reads",
        EditionReads = "the edition reads",
        LeftOut = "left out",
        Encoding = "damaged by a wrong encoding",
        Doubled = "doubled",
        Punctuation = "punctuation",
        Spacing = "white space",
        Numbering = "numbering",
        Paratext = "words of the page around the text",
        Line = "line {0}",
        CaptureExplained = "Line by line as it was captured; what the edition mends is dotted, what it leaves out is grey.",
        Marker = "apparatus {0}",
        File = "File",
        Checksum = "SHA-256",
    };

    public required string Apparatus { get; init; }
    public required string Lost { get; init; }
    public required string AddedByTheEditor { get; init; }
    public required string CaptureReads { get; init; }
    public required string EditionReads { get; init; }
    public required string LeftOut { get; init; }
    public required string Encoding { get; init; }
    public required string Doubled { get; init; }
    public required string Punctuation { get; init; }
    public required string Spacing { get; init; }
    public required string Numbering { get; init; }
    public required string Paratext { get; init; }

    /// <summary>0: the number of a line of the capture.</summary>
    public required Phrase Line { get; init; }
    public required string CaptureExplained { get; init; }

    /// <summary>0: the letter of the apparatus entry.</summary>
    public required Phrase Marker { get; init; }
    public required string File { get; init; }
    public required string Checksum { get; init; }
}
