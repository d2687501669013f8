namespace StaticEdition.Wording.Texts;

/// <summary>The words of facing texts and texts alone.</summary>
public sealed record ReadingTexts
{
    /// <summary>In English.</summary>
    public static ReadingTexts English { get; } = new()
    {
        Leads = "Leads",
        FacingTitle = "{0} facing {1}",
        Read = "Read",
        Division = "Division",
        BothOriginals = "both originals",
        AllInThisLanguage = "all in English",
        LedBy = "led by {0}",
        HowToRead = "The {0} whole, in its own order; beside each passage, the parts of the {1} that answer it.",
        NoCounterpart = "no counterpart in the {0} — examined",
        NotExamined = "not yet compared with the {0}",
        WholeParagraph = "whole paragraph",
        InFullElsewhere = "whole paragraph, in its own row",
        NextIn = "next in the {0}: {1}",
        EndOf = "end of the {0}",
        Seam = "order breaks here, after {0}",
        OnlyIn = "only in the {0}",
        RestOfParagraph = "rest of the paragraph",
        EditorsTranslation = "Editor’s translation",
        WholeTranslated = "whole paragraph, editor’s translation",
        TranslatedInto = "{0} into {1}",
        Heard = "heard:",
        Noted = "notes:",
        PanelOf = "Dossier of {0}",
        Terms = "Names and terms",
        Cite = "Cite this passage",
        Suggest = "Suggest a note",
        SuggestExplained = "Copy this record, complete it and send it to the editors in a new file named",
        Template = "Record to complete",
        ReadingText = "reading text",
        AsCaptured = "as captured",
        Renderings = "Editor’s translation beside the text",
        OutletsWords = "the outlet’s words",
        Facing = "Read facing",
    };

    public required string Leads { get; init; }

    /// <summary>The title of facing texts; 0: the text that leads; 1: the text that follows.</summary>
    public required Phrase FacingTitle { get; init; }
    public required string Read { get; init; }
    public required string Division { get; init; }
    public required string BothOriginals { get; init; }

    /// <summary>The name of the state in which everything is read in this language.</summary>
    public required string AllInThisLanguage { get; init; }

    /// <summary>0: the short name of the leading text.</summary>
    public required Phrase LedBy { get; init; }

    /// <summary>The way to read facing texts; 0: the text that leads; 1: the text that follows.</summary>
    public required Phrase HowToRead { get; init; }

    /// <summary>0: the short name of the text that follows.</summary>
    public required Phrase NoCounterpart { get; init; }

    /// <summary>0: the short name of the text that follows.</summary>
    public required Phrase NotExamined { get; init; }
    public required string WholeParagraph { get; init; }

    public required string InFullElsewhere { get; init; }

    /// <summary>0: the short name of the text; 1: the place.</summary>
    public required Phrase NextIn { get; init; }

    /// <summary>0: the short name of the text.</summary>
    public required Phrase EndOf { get; init; }

    /// <summary>Said where the following text breaks its own order; 0: the place of it shown last.</summary>
    public required Phrase Seam { get; init; }

    /// <summary>0: the short name of the text whose words nobody has paired.</summary>
    public required Phrase OnlyIn { get; init; }
    public required string RestOfParagraph { get; init; }
    public required string EditorsTranslation { get; init; }
    public required string WholeTranslated { get; init; }

    /// <summary>The label of a translation, with the language into which it is made.</summary>
    public required Phrase TranslatedInto { get; init; }
    public required string Heard { get; init; }

    /// <summary>Before the numbers of notes in the gutter.</summary>
    public required string Noted { get; init; }

    /// <summary>0: the place whose dossier it is.</summary>
    public required Phrase PanelOf { get; init; }
    public required string Terms { get; init; }
    public required string Cite { get; init; }
    public required string Suggest { get; init; }
    public required string SuggestExplained { get; init; }
    public required string Template { get; init; }
    public required string ReadingText { get; init; }
    public required string AsCaptured { get; init; }
    public required string Renderings { get; init; }
    public required string OutletsWords { get; init; }
    public required string Facing { get; init; }
}
