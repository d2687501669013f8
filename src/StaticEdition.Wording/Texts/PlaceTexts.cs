namespace StaticEdition.Wording.Texts;

/// <summary>The words for naming a passage.</summary>
public sealed record PlaceTexts
{
    /// <summary>In English.</summary>
    public static PlaceTexts English { get; } = new()
    {
        Paragraph = "¶{0}",
        Separator = ", ",
        BeforeParagraph = "\u00A0",
        Between = "; ",
        In = "in",
        Quoted = "“{0}”",
        EditedBy = "ed. {0}",
        Version = "v{0}",
    };

    /// <summary>A paragraph of a point; 0: its number.</summary>
    public required Phrase Paragraph { get; init; }

    /// <summary>Stands between a text's name and the rest.</summary>
    public required string Separator { get; init; }

    /// <summary>Stands between a point and its paragraph.</summary>
    public required string BeforeParagraph { get; init; }

    /// <summary>Stands between several places.</summary>
    public required string Between { get; init; }

    /// <summary>Stands before the title of a collection in a citation.</summary>
    public required string In { get; init; }

    /// <summary>A title within a citation; 0: the title.</summary>
    public required Phrase Quoted { get; init; }

    /// <summary>0: the names of the editors.</summary>
    public required Phrase EditedBy { get; init; }

    /// <summary>0: the version.</summary>
    public required Phrase Version { get; init; }
}
