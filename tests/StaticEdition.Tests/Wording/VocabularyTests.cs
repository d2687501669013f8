namespace StaticEdition.Tests.Wording;

/// <summary>Every value of a vocabulary has a text in every interface language.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> Languages => [.. InterfaceText.All.Select(texts => texts.Language.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_value_has_a_text(string language)
    {
        var texts = InterfaceText.ForLanguage(new Language(language));

        HasTexts(BuiltInRelations.All, texts.Pairings.Relations);
        HasTexts(BuiltInNoteKinds.All, texts.Notes.Kinds);
        HasTexts(BuiltInEntryKinds.All, texts.Entries.Kinds);
        HasTexts(Enum.GetValues<ChangeKind>(), texts.Pairings.ChangeKinds);
        HasTexts(Enum.GetValues<TestimonyManner>(), texts.Voices.Manners);
        HasTexts(Enum.GetValues<Speech>(), texts.Voices.SpeechKinds);
        HasTexts(Enum.GetValues<MatchKind>(), texts.Colophon.Matches);
        HasTexts(Enum.GetValues<InterventionReason>(), texts.Apparatus.Reasons);
    }

    [Fact]
    public void Records_spell_values_with_hyphens()
    {
        Assert.Equal("arabic-indic", RecordWord.Of(DigitSystem.ArabicIndic));
        Assert.Equal(["kept", "firmer", "weaker", "done", "replaced", "added", "dropped"], RecordWord.All<ChangeKind>().Select(pair => pair.Word));
    }

    private static void HasTexts<TValue, TText>(IEnumerable<TValue> values, TextTable<TValue, TText> table)
        where TValue : notnull => Assert.Equal(values, table.Select(pair => pair.Key));
}
