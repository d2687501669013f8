namespace StaticEdition.Rendering;

/// <summary>What each page is called.</summary>
internal static class PageNames
{
    /// <summary>The name of a page.</summary>
    public static Name Of(SitePage page, EditionFacts facts) => page.Kind switch
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
        _ => new KindName(page.Kind),
    };

    /// <summary>The name of a kind of entries.</summary>
    public static EntryKindName KindOf(Id kind, EditionFacts facts) =>
        new(kind, facts.Edition.Vocabularies.EntryKinds.GetValueOrDefault(kind), null);

    private static FacingName FacingName(SitePage page, EditionFacts facts)
    {
        var lead = facts.Edition.Index.Text(Id.Of(page.Item!));
        return new FacingName(lead, facts.Facing(lead), StretchOf(page, lead, facts));
    }

    private static TextName TextName(SitePage page, EditionFacts facts)
    {
        var text = facts.Edition.Index.Text(Id.Of(page.Item!));
        return new TextName(page.Kind, text, StretchOf(page, text, facts));
    }

    private static StretchName? StretchOf(SitePage page, Text text, EditionFacts facts) =>
        facts.Stretches.Of(text).FirstOrDefault(stretch => stretch.Part == page.Part)?.Name;
}
