using StaticEdition.Theme.Pages;

namespace StaticEdition.Theme;

/// <summary>The theme: a view for each kind of page, style sheet, script and fonts.</summary>
public sealed class EditionTheme : ITheme
{
    private static readonly ImmutableDictionary<Type, Type> Views = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(typeof(ChooserPage), typeof(ChooserView)),
        KeyValuePair.Create(typeof(NotFoundPage), typeof(NotFoundView)),
        KeyValuePair.Create(typeof(DataPage), typeof(DataView)),
        KeyValuePair.Create(typeof(HomePage), typeof(HomeView)),
        KeyValuePair.Create(typeof(FacingPage), typeof(FacingView)),
        KeyValuePair.Create(typeof(FacingContentsPage), typeof(FacingContentsView)),
        KeyValuePair.Create(typeof(TextPage), typeof(TextView)),
        KeyValuePair.Create(typeof(TextContentsPage), typeof(TextContentsView)),
        KeyValuePair.Create(typeof(CapturedPage), typeof(CapturedView)),
        KeyValuePair.Create(typeof(CorrespondencesPage), typeof(CorrespondencesView)),
        KeyValuePair.Create(typeof(PairingPage), typeof(PairingView)),
        KeyValuePair.Create(typeof(VoicesPage), typeof(VoicesView)),
        KeyValuePair.Create(typeof(VoicePage), typeof(VoiceView)),
        KeyValuePair.Create(typeof(NotesPage), typeof(NotesView)),
        KeyValuePair.Create(typeof(EntriesPage), typeof(EntriesView)),
        KeyValuePair.Create(typeof(EntryKindPage), typeof(EntryKindView)),
        KeyValuePair.Create(typeof(EntryPage), typeof(EntryView)),
        KeyValuePair.Create(typeof(GlossaryPage), typeof(GlossaryView)),
        KeyValuePair.Create(typeof(ConcordancePage), typeof(ConcordanceView)),
        KeyValuePair.Create(typeof(ChronologyPage), typeof(ChronologyView)),
        KeyValuePair.Create(typeof(ProsePage), typeof(ProseView)),
        KeyValuePair.Create(typeof(AboutPage), typeof(AboutView)),
        KeyValuePair.Create(typeof(DownloadsPage), typeof(DownloadsView)),
        KeyValuePair.Create(typeof(ChangesPage), typeof(ChangesView)),
        KeyValuePair.Create(typeof(HealthPage), typeof(HealthView)),
    ]);

    /// <inheritdoc/>
    public ImmutableArray<OutputFile> AssetsFor(Edition edition) => ThemeAssets.For(edition).Files;

    /// <inheritdoc/>
    public Type ComponentFor(Page page) => Views[page.GetType()];
}
