namespace StaticEdition.Theme;

/// <summary>How a passage is named.</summary>
public sealed record PlaceWords
{
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
