using StaticEdition.Checking.Prose;
using StaticEdition.Checking.Rules;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking;

/// <summary>The input of the editing rules.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Prose">Everything that its editors wrote.</param>
/// <param name="Files">The files of the input, to find the line of a fault.</param>
internal sealed record CheckedEdition(Edition Edition, ImmutableArray<EditorialText> Prose, SourceFiles Files);

/// <summary>A rule and its check.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">Finds the places that break it.</param>
internal sealed record EditingRule(FindingRule Rule, Func<CheckedEdition, IEnumerable<Finding>> Check);

/// <summary>The rules of editing, each in a file of its own. Their findings stop a build only if it is strict.</summary>
internal static class EditingRules
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<EditingRule> All { get; } =
    [
        new(UnexaminedWords.Rule, UnexaminedWords.Check),
        new(MissingLanguage.Rule, MissingLanguage.Check),
        new(MissingRendering.Rule, MissingRendering.Check),
        new(ContradictedSilence.Rule, ContradictedSilence.Check),
        new(UnexplainedPairing.Rule, UnexplainedPairing.Check),
        new(MissingSecondReader.Rule, MissingSecondReader.Check),
        new(VoiceWithoutTestimony.Rule, VoiceWithoutTestimony.Check),
        new(UnattestedEntry.Rule, UnattestedEntry.Check),
        new(MissingInterfaceTexts.Rule, MissingInterfaceTexts.Check),
        new(LatinPunctuation.Rule, LatinPunctuation.Check),
        new(ForeignDigits.Rule, ForeignDigits.Check),
        new(UnusualLetter.Rule, UnusualLetter.Check),
        new(InvisibleCharacter.Rule, InvisibleCharacter.Check),
        new(StraightQuotes.Rule, StraightQuotes.Check),
        new(RangeInSigns.Rule, RangeInSigns.Check),
    ];

    /// <summary>The findings of all rules.</summary>
    public static IEnumerable<Finding> Check(Edition edition, SourceFiles files)
    {
        var subject = new CheckedEdition(edition, EditorialParagraphs.CollectFrom(edition), files);
        return All.SelectMany(rule => rule.Check(subject));
    }
}
