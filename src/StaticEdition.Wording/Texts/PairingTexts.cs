using StaticEdition.Model.Matching;
using StaticEdition.Wording.Names;

namespace StaticEdition.Wording.Texts;

/// <summary>A word of a vocabulary and what it means.</summary>
/// <param name="Name">The word.</param>
/// <param name="Meaning">What it means, in a sentence for a legend.</param>
public sealed record Term(string Name, string Meaning);

/// <summary>The words of pairings, changes and the table of correspondences.</summary>
public sealed record PairingTexts
{
    /// <summary>In English.</summary>
    public static PairingTexts English { get; } = new()
    {
        Pairing = "Pairing",
        Silence = "Passage without counterpart",
        NameOfPairing = "{0} and {1}",
        NameOfSilence = "{0}: no counterpart",
        NameWithWords = "{0} (“{1}”)",
        Relation = "Relation",
        Confidence = "Confidence",
        Number = "No.",
        AtTheFoot = "Notes on the passages",
        AtTheFootOfOne = "Notes on the passage",
        Relations = new()
        {
            [BuiltInRelations.Translation] = new("translation", "The second says what the first says, in another language."),
            [BuiltInRelations.Restated] = new("restated", "The second says the same again in its own words."),
            [BuiltInRelations.Expanded] = new("expanded", "The second says the same and more."),
            [BuiltInRelations.Narrowed] = new("narrowed", "The second says less, or says it of less."),
            [BuiltInRelations.Changed] = new("changed", "The second deals with the same undertaking and says something else of it."),
            [BuiltInRelations.Absent] = new("no counterpart", "An editor looked and found nothing that answers."),
        },
        ChangeKinds = new()
        {
            [ChangeKind.Kept] = new("kept", "Said again."),
            [ChangeKind.Firmer] = new("firmer", "Said with more force."),
            [ChangeKind.Weaker] = new("weaker", "Said with less force."),
            [ChangeKind.Done] = new("done", "Urged in the first, accomplished in the second."),
            [ChangeKind.Replaced] = new("replaced", "Something else stands in its place."),
            [ChangeKind.Added] = new("added", "Only in the second."),
            [ChangeKind.Dropped] = new("dropped", "Only in the first."),
        },
        Firm = new("firm", "Any competent editor must pair these."),
        Arguable = new("arguable", "One may pair these; another editor need not."),
        OfWording = new("wording only", "May be only the rendering’s."),
        Changes = "Changes",
        WhatChanged = "What changed",
        Legend = "Signs",
        ChangeNumber = "Change {0}",
        Literally = "literally",
        Neighbours = "Around it",
        BeforeIn = "Before it in the {0}",
        AfterIn = "After it in the {0}",
        SilentIn = "No counterpart was found in the {0}.",
        CorrespondencesExplained = "What answers what, in the order of either text.",
        ByText = "In the order of the {0}",
        Gist = "In short",
        Filter = "Show",
        All = "all",
        Silent = "without counterpart",
        SaidOnce = "Said only once",
        NotExamined = "Not yet examined",
        NotExaminedExplained = "Words that no pairing claims and no editor has declared without counterpart.",
        EverythingExamined = "Every word of both texts has been examined.",
        EditedBy = "Edited by",
        ReviewedBy = "second reading by",
        Draft = "draft",
    };

    public required string Pairing { get; init; }

    /// <summary>A passage that nothing answers.</summary>
    public required string Silence { get; init; }

    /// <summary>0 and 1: the places on the two sides.</summary>
    public required Phrase NameOfPairing { get; init; }

    /// <summary>0: the places that nothing answers.</summary>
    public required Phrase NameOfSilence { get; init; }

    /// <summary>0: the name of a pairing; 1: its first words, which tell it from another of that name.</summary>
    public required Phrase NameWithWords { get; init; }
    public required string Relation { get; init; }
    public required string Confidence { get; init; }
    public required string Number { get; init; }
    public required string AtTheFoot { get; init; }
    public required string AtTheFootOfOne { get; init; }

    /// <summary>Built-in relations.</summary>
    public required TextTable<Id, Term> Relations { get; init; }

    /// <summary>Kinds of changes.</summary>
    public required TextTable<ChangeKind, Term> ChangeKinds { get; init; }
    public required Term Firm { get; init; }
    public required Term Arguable { get; init; }
    public required Term OfWording { get; init; }
    public required string Changes { get; init; }
    public required string WhatChanged { get; init; }
    public required string Legend { get; init; }

    /// <summary>0: the number of a change.</summary>
    public required Phrase ChangeNumber { get; init; }

    public required string Literally { get; init; }
    public required string Neighbours { get; init; }

    /// <summary>0: the short name of a text.</summary>
    public required Phrase BeforeIn { get; init; }

    /// <summary>0: the short name of a text.</summary>
    public required Phrase AfterIn { get; init; }

    /// <summary>0: the short name of the text that is silent.</summary>
    public required Phrase SilentIn { get; init; }
    public required string CorrespondencesExplained { get; init; }

    /// <summary>0: the short name of the text whose order the table follows.</summary>
    public required Phrase ByText { get; init; }
    public required string Gist { get; init; }
    public required string Filter { get; init; }
    public required string All { get; init; }
    public required string Silent { get; init; }
    public required string SaidOnce { get; init; }

    public required string NotExamined { get; init; }
    public required string NotExaminedExplained { get; init; }
    public required string EverythingExamined { get; init; }
    public required string EditedBy { get; init; }
    public required string ReviewedBy { get; init; }
    public required string Draft { get; init; }
}
