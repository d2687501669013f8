using StaticEdition.Reading;

namespace StaticEdition;

/// <summary>Every rule there is, by number. A retired number stays, marked.</summary>
public static class FindingCatalogue
{
    /// <summary>The rules in the order of their codes.</summary>
    public static readonly ImmutableArray<FindingRule> Rules =
    [
        // Reading and resolving
        .. ReadingFindings.Rules.OrderBy(rule => rule.Code, StringComparer.Ordinal),

        // Editing
        UnexaminedWords.Rule,
        LanguageMissing.Rule,
        RenderingMissing.Rule,
        SilenceContradicted.Rule,
        PairingUnexplained.Rule,
        SecondReaderMissing.Rule,
        VoiceUnheard.Rule,
        EntryUnattested.Rule,
        LatinPunctuation.Rule,
        ForeignDigits.Rule,
        UnusualLetter.Rule,
        InvisibleCharacter.Rule,
        StraightQuotes.Rule,
        RangeInSigns.Rule,
        AcceptanceUnused.Rule,

        // Finished pages
        WordsAltered.Rule,
        WordsMissing.Rule,
        MarkerUnreadable.Rule,
        WordsUnpublished.Rule,
        DataAltered.Rule,
        RetiredIdLost.Rule,
        DeadLink.Rule,
        DeadFragment.Rule,
        IdTwiceOnPage.Rule,
        ForeignRequest.Rule,
        InlineCode.Rule,
        DirectionMissing.Rule,
        TitleMissing.Rule,

        // Packaging
        PathTaken.Rule,
    ];
}
