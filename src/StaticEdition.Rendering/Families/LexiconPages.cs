namespace StaticEdition.Rendering;

/// <summary>The glossary of terms, and the concordance of every attested form.</summary>
internal sealed class LexiconPages : PageFamily
{
    private static readonly Id Term = Id.Of("term");
    private static readonly SitePage Glossary = new(PageKind.Glossary);
    private static readonly SitePage Concordance = new(PageKind.Concordance);

    private readonly Lazy<ImmutableArray<Attested>> forms;

    /// <summary>Will collect the forms.</summary>
    public LexiconPages(EditionFacts facts)
        : base(facts) =>
        forms = new(() => [.. Collect()]);

    private sealed record Attested(Entry Entry, EntryForm Form, int Number, ImmutableArray<Occurrence> Occurrences);

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages
    {
        get
        {
            if (Terms.Any())
            {
                yield return Glossary;
            }

            if (Forms.IsEmpty)
            {
                yield break;
            }

            yield return Concordance;
            foreach (var initial in IsSplit ? ByInitial() : [])
            {
                yield return initial.Page;
            }
        }
    }

    private IEnumerable<Entry> Terms => Edition.Entries.Where(entry => entry.Kind == Term && !entry.Description.IsEmpty);

    private bool IsSplit => Forms.Sum(form => form.Occurrences.Length) > Initials.LongIndex;

    private ImmutableArray<Attested> Forms => forms.Value;

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) => draft.Self == Glossary ? GlossaryPage(draft) : ConcordancePage(draft);

    private GlossaryPage GlossaryPage(PageDraft draft) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Groups = EntryPages.Groups(draft, Terms, draft.Language),
    };

    private ConcordancePage ConcordancePage(PageDraft draft)
    {
        var part = draft.Self.Part;
        var isContents = part is null && IsSplit;
        return new ConcordancePage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = part is null ? [SitePage.Home] : [SitePage.Home, Concordance],
            Initials = isContents ? [.. ByInitial()] : [],
            Forms = isContents ? [] : [.. Forms.Where(form => part is null || PartOf(form) == part).Select(form => Draw(draft, form))],
        };
    }

    private static string PartOf(Attested form) => Initials.Part(form.Form.Language, Initials.Of(form.Form.Form));

    private static ConcordanceForm Draw(PageDraft draft, Attested form) => new(
        form.Form,
        FormattableString.Invariant($"form_{form.Entry.Kind}_{form.Entry.Id}_{form.Number}"),
        draft.Link(form.Entry.Reference),
        [.. form.Occurrences.Select(draft.Context).OfType<ContextLine>()]);

    private IEnumerable<InitialLine> ByInitial() => Forms.GroupBy(PartOf).Select(part => new InitialLine(
        Initials.Initial(part.Key), Initials.LanguageOf(part.Key), Concordance with { Part = part.Key }, part.Count()));

    // The edition's languages come first, others by their tags.
    private IEnumerable<Attested> Collect()
    {
        var attested = from entry in Edition.Entries
                       from numbered in entry.Forms.Select((form, i) => (Form: form, Number: i + 1))
                       let occurrences = entry.Occurrences.Where(occurrence => occurrence.Form == numbered.Form && IsPublished(occurrence))
                       where occurrences.Any()
                       select new Attested(entry, numbered.Form, numbered.Number, [.. occurrences]);
        return attested.GroupBy(form => form.Form.Language)
            .OrderBy(language => Edition.Languages.Contains(language.Key) ? Edition.Languages.IndexOf(language.Key) : int.MaxValue)
            .ThenBy(language => language.Key)
            .SelectMany(language => Initials.Alphabetical(language, form => form.Form.Form));
    }

    private bool IsPublished(Occurrence occurrence) =>
        Facts.Published.Around(Edition.Index.Segment(occurrence.Segment), occurrence.Start, occurrence.End) is not null;
}
