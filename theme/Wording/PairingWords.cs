namespace StaticEdition.Theme;

/// <summary>A word of a vocabulary and what it means.</summary>
/// <param name="Name">The word.</param>
/// <param name="Meaning">What it means, in a sentence for a legend.</param>
public sealed record Term(string Name, string Meaning);

/// <summary>What pairings, changes and the table of correspondences say.</summary>
public sealed record PairingWords
{
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
    public required Term Translation { get; init; }
    public required Term Restated { get; init; }
    public required Term Expanded { get; init; }
    public required Term Narrowed { get; init; }
    public required Term Changed { get; init; }
    public required Term Absent { get; init; }
    public required Term Kept { get; init; }
    public required Term Firmer { get; init; }
    public required Term Weaker { get; init; }
    public required Term Done { get; init; }
    public required Term Replaced { get; init; }
    public required Term Added { get; init; }
    public required Term Dropped { get; init; }
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
