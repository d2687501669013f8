using StaticEdition.Model.Matching;

namespace StaticEdition.Wording.Texts;

/// <summary>The words of the apparatus and the captured view; the language of a critical edition, fixed in each tongue.</summary>
public sealed record ApparatusTexts
{
    /// <summary>In English.</summary>
    public static ApparatusTexts English { get; } = new()
    {
        Apparatus = "Apparatus",
        Reasons = new()
        {
            [InterventionReason.Encoding] = "damaged by a wrong encoding",
            [InterventionReason.Lost] = "lost",
            [InterventionReason.Doubled] = "doubled",
            [InterventionReason.Punctuation] = "punctuation",
            [InterventionReason.Spacing] = "white space",
            [InterventionReason.Numbering] = "numbering",
            [InterventionReason.Paratext] = "words of the page around the text",
        },
        AddedByTheEditor = "added by the editor",
        CaptureReads = "capture reads",
        EditionReads = "the edition reads",
        LeftOut = "left out",
        Line = "line {0}",
        CaptureExplained = "Line by line as it was captured; what the edition mends is dotted, what it leaves out is grey.",
        Marker = "apparatus {0}",
        File = "File",
        Checksum = "SHA-256",
    };

    public required string Apparatus { get; init; }

    /// <summary>The reasons for correcting a capture.</summary>
    public required TextTable<InterventionReason, string> Reasons { get; init; }
    public required string AddedByTheEditor { get; init; }
    public required string CaptureReads { get; init; }
    public required string EditionReads { get; init; }
    public required string LeftOut { get; init; }

    /// <summary>0: the number of a line of the capture.</summary>
    public required Phrase Line { get; init; }
    public required string CaptureExplained { get; init; }

    /// <summary>0: the letter of the apparatus entry.</summary>
    public required Phrase Marker { get; init; }
    public required string File { get; init; }
    public required string Checksum { get; init; }
}
