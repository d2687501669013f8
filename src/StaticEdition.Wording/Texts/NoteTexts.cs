namespace StaticEdition.Wording.Texts;

/// <summary>The words of notes.</summary>
public sealed record NoteTexts
{
    /// <summary>In English.</summary>
    public static NoteTexts English { get; } = new()
    {
        Notes = "Notes",
        NameOfNote = "note {0} on {1}",
        Cite = "Cite this note",
        Marker = "note {0}",
        Back = "back to the text",
        BackTo = "{0} on {1}",
        Kinds = new()
        {
            [BuiltInNoteKinds.Explanatory] = "explanatory",
            [BuiltInNoteKinds.Textual] = "on the text",
            [BuiltInNoteKinds.Comparative] = "comparative",
        },
        OnlyInLanguage = "This note is in {0}.",
        AlsoAt = "Also at",
    };

    public required string Notes { get; init; }

    /// <summary>0: the number of a note; 1: what it stands on.</summary>
    public required Phrase NameOfNote { get; init; }
    public required string Cite { get; init; }

    /// <summary>The accessible name of a marker; 0: the note's number.</summary>
    public required Phrase Marker { get; init; }

    /// <summary>The way back from a body to its marker.</summary>
    public required string Back { get; init; }

    /// <summary>The target of the way back, in its accessible name; 0: the name of the marker; 1: the words it is set on.</summary>
    public required Phrase BackTo { get; init; }

    /// <summary>Built-in kinds of notes.</summary>
    public required TextTable<Id, string> Kinds { get; init; }

    /// <summary>Said where a body stands in another language; 0: that language's name.</summary>
    public required Phrase OnlyInLanguage { get; init; }
    public required string AlsoAt { get; init; }
}
