namespace StaticEdition.Rendering;

/// <summary>What each page is called.</summary>
public static class PageNames
{
    /// <summary>The name of a page.</summary>
    internal static Name Of(SitePage page, EditionFacts facts) => page.Kind switch
    {
        PageKind.Facing => FacingName(page, facts),
        PageKind.Text or PageKind.Captured => TextName(page, facts),
        PageKind.Correspondences or PageKind.Notes when page.Item is not null => TextName(page, facts),
        PageKind.Pairing => facts.Of(facts.Edition.Index.Pairing(Id.Of(page.Item!))).Name,
        PageKind.Voice => new VoiceName(facts.VoiceOf(Id.Of(page.Item!))),
        PageKind.EntryKind => KindOf(Id.Of(page.Item!), facts) with { Initial = page.Part is { } part ? Initials.Initial(part) : null },
        PageKind.Entry => new WrittenName(facts.EntryOf(new EntryReference(Id.Of(page.Item!), Id.Of(page.Part!))).Name),
        PageKind.Concordance when page.Part is { } part => new InitialName(Initials.LanguageOf(part), Initials.Initial(part)),
        PageKind.Editorial => new WrittenName(facts.Edition.Pages.First(content => content.Id.Value == page.Item).Title),
        _ => new InterfaceName(texts => texts.TitleOf(page.Kind)),
    };

    /// <summary>The name of a kind of entries.</summary>
    internal static EntryKindName KindOf(Id kind, EditionFacts facts) =>
        new(kind, facts.Edition.Vocabularies.EntryKinds.GetValueOrDefault(kind), null);

    private static FacingName FacingName(SitePage page, EditionFacts facts)
    {
        var lead = facts.Edition.Index.Text(Id.Of(page.Item!));
        return new FacingName(lead, facts.Facing(lead), StretchOf(page, lead, facts));
    }

    private static TextName TextName(SitePage page, EditionFacts facts)
    {
        var text = facts.Edition.Index.Text(Id.Of(page.Item!));
        return new TextName(text, StretchOf(page, text, facts), page.Kind == PageKind.Text ? null : texts => texts.TitleOf(page.Kind));
    }

    private static StretchName? StretchOf(SitePage page, Text text, EditionFacts facts) =>
        facts.Stretches.Of(text).FirstOrDefault(stretch => stretch.Part == page.Part)?.Name;

    /// <summary>The title of a page that only its kind names.</summary>
    public static string TitleOf(this InterfaceText texts, PageKind kind) => kind switch
    {
        PageKind.Chooser => texts.Home.ChooseLanguage,
        PageKind.NotFound => texts.Site.NotFound,
        PageKind.Data => texts.Site.Data,
        PageKind.Home => texts.Site.Home,
        PageKind.Facing => texts.Site.Facing,
        PageKind.Text => texts.Site.Texts,
        PageKind.Captured => texts.Reading.AsCaptured,
        PageKind.Correspondences => texts.Site.Correspondences,
        PageKind.Pairing => texts.Pairings.Pairing,
        PageKind.Voices or PageKind.Voice => texts.Site.Voices,
        PageKind.Notes => texts.Site.Notes,
        PageKind.Entries or PageKind.EntryKind or PageKind.Entry => texts.Site.Entries,
        PageKind.Glossary => texts.Site.Glossary,
        PageKind.Concordance => texts.Site.Concordance,
        PageKind.Chronology => texts.Site.Chronology,
        PageKind.Editorial or PageKind.About => texts.Site.About,
        PageKind.Downloads => texts.Site.Downloads,
        PageKind.Changes => texts.Site.Changes,
        PageKind.Health => texts.Site.Health,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of page without words"),
    };

    /// <summary>What a page is, for a search engine, where the edition has no words for it; or null.</summary>
    public static string? DescriptionOf(this InterfaceText texts, PageKind kind) => kind switch
    {
        PageKind.Facing => texts.Home.DoorFacingExplained,
        PageKind.Correspondences => texts.Pairings.CorrespondencesExplained,
        PageKind.Captured => texts.Apparatus.CaptureExplained,
        PageKind.Voices => texts.Voices.VoicesExplained,
        PageKind.Glossary => texts.Entries.GlossaryExplained,
        PageKind.Concordance => texts.Entries.ConcordanceExplained,
        PageKind.Chronology => texts.Entries.ChronologyExplained,
        PageKind.Downloads => texts.Colophon.DownloadsExplained,
        PageKind.Changes => texts.Colophon.ChangesExplained,
        PageKind.Health => texts.Colophon.HealthExplained,
        PageKind.Data => texts.Site.DataExplained,
        PageKind.NotFound => texts.Site.NotFoundExplained,
        _ => null,
    };
}
