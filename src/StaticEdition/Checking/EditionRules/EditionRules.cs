namespace StaticEdition;

/// <summary>What the rules of an edition look at.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Prose">Everything that its editors wrote.</param>
/// <param name="Files">The files of the input, to show faults in place.</param>
internal sealed record CheckedEdition(Edition Edition, ImmutableArray<EditorialText> Prose, SourceFiles Files);

/// <summary>The rules of editing: each in a file of its own, all in this list. None of them stops a build unless it is strict.</summary>
internal static class EditionRules
{
    private static readonly ImmutableArray<Func<CheckedEdition, IEnumerable<Finding>>> Rules =
    [
        UnexaminedWordsCheck.Check,
        LanguageMissingCheck.Check,
        RenderingMissingCheck.Check,
        SilenceContradictedCheck.Check,
        PairingUnexplainedCheck.Check,
        SecondReaderMissingCheck.Check,
        VoiceUnheardCheck.Check,
        EntryUnattestedCheck.Check,
        LatinPunctuationCheck.Check,
        ForeignDigitsCheck.Check,
        UnusualLetterCheck.Check,
        InvisibleCharacterCheck.Check,
        StraightQuotesCheck.Check,
        RangeInSignsCheck.Check,
    ];

    /// <summary>What the editors should look at.</summary>
    public static IEnumerable<Finding> Check(Edition edition, SourceFiles files)
    {
        var subject = new CheckedEdition(edition, EditorialTexts.Of(edition), files);
        return Rules.SelectMany(rule => rule(subject));
    }
}
