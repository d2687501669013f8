using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>Every form with its places; of a long concordance, the forms with one initial.</summary>
/// <param name="Initial">The initial, or null for the index.</param>
public sealed record ConcordanceRoute(Initial? Initial = null) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => Initial is { } initial ? $"concordance/{initial}.html" : "concordance.html";
}

/// <summary>Every form with its places.</summary>
public sealed record ConcordancePage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The initials by language when it is split; then there are no forms.</summary>
    public required ImmutableArray<InitialList> Initials { get; init; }

    /// <summary>The forms by language in the order of the edition.</summary>
    public required ImmutableArray<ConcordanceLanguage> Languages { get; init; }
}

/// <summary>The forms of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Forms">In alphabetical order.</param>
public sealed record ConcordanceLanguage(Language Language, ImmutableArray<ConcordanceForm> Forms);

/// <summary>A form in the concordance.</summary>
/// <param name="Form">The form.</param>
/// <param name="HtmlId">Its unique id on the page.</param>
/// <param name="Entry">The entry it belongs to.</param>
/// <param name="Lines">Its places in the order of the texts.</param>
public sealed record ConcordanceForm(EntryForm Form, string HtmlId, NamedLink Entry, ImmutableArray<ContextLine> Lines);

/// <summary>Plans the concordance of every attested form. A long one has a page for each initial of each language.</summary>
internal sealed class ConcordancePlanner : PagePlanner<ConcordanceRoute>
{
    private readonly Lazy<ImmutableArray<Attested>> forms;

    /// <summary>Will collect the forms.</summary>
    public ConcordancePlanner(EditionLookup lookup)
        : base(lookup) =>
        forms = new(() => [.. CollectForms()]);

    private sealed record Attested(Entry Entry, EntryForm Form, int Number, ImmutableArray<Occurrence> Occurrences);

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["entries"];

    /// <inheritdoc/>
    public override int? MenuPosition => 80;

    /// <inheritdoc/>
    protected override IEnumerable<ConcordanceRoute> Routes
    {
        get
        {
            if (Forms.IsEmpty)
            {
                return [];
            }

            return (IsSplit ? ByInitial() : []).Select(initial => (ConcordanceRoute)initial.Page).Prepend(new ConcordanceRoute());
        }
    }

    private bool IsSplit => Forms.Sum(form => form.Occurrences.Length) > Initials.LongIndex;

    private ImmutableArray<Attested> Forms => forms.Value;

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Entries.ConcordanceExplained;

    /// <inheritdoc/>
    protected override Name NameOf(ConcordanceRoute route) =>
        route.Initial is { } initial ? new InitialName(initial.Language, initial.Letter) : new InterfaceName(texts => texts.Site.Concordance);

    /// <inheritdoc/>
    protected override Page Plan(ConcordanceRoute route, PageDraft draft)
    {
        if (route.Initial is { } initial)
        {
            return PlanForms(draft, Forms.Where(form => InitialOf(form) == initial)) with { Trail = [new HomeRoute(), new ConcordanceRoute()] };
        }

        return IsSplit ? PlanForms(draft, []) with { Initials = InitialList.ByLanguage(ByInitial()) } : PlanForms(draft, Forms);
    }

    private static Initial InitialOf(Attested form) => Initials.InitialOf(form.Form.Form, form.Form.Language);

    private static ConcordancePage PlanForms(PageDraft draft, IEnumerable<Attested> forms) => new(draft.Identity)
    {
        Initials = [],
        Languages = [.. forms.GroupBy(form => form.Form.Language)
            .Select(language => new ConcordanceLanguage(language.Key, [.. language.Select(form => PlanForm(draft, form))]))],
    };

    private static ConcordanceForm PlanForm(PageDraft draft, Attested form) => new(
        form.Form,
        FormattableString.Invariant($"form_{form.Entry.Kind}_{form.Entry.Id}_{form.Number}"),
        draft.Links.LinkTo(form.Entry.Reference),
        [.. form.Occurrences.Select(occurrence => ContextLines.Cut(draft, occurrence)).OfType<ContextLine>()]);

    private IEnumerable<InitialLine> ByInitial() =>
        Forms.GroupBy(InitialOf).Select(part => new InitialLine(part.Key, new ConcordanceRoute(part.Key), part.Count()));

    // The edition's languages come first, others by their tags.
    private IEnumerable<Attested> CollectForms()
    {
        var attested = from entry in Edition.Entries
                       from numbered in entry.Forms.Select((form, i) => (Form: form, Number: i + 1))
                       let occurrences = entry.Occurrences.Where(occurrence => occurrence.Form == numbered.Form && IsPublished(occurrence))
                       where occurrences.Any()
                       select new Attested(entry, numbered.Form, numbered.Number, [.. occurrences]);
        return attested.GroupBy(form => form.Form.Language)
            .OrderBy(language => Edition.Languages.Contains(language.Key) ? Edition.Languages.IndexOf(language.Key) : int.MaxValue)
            .ThenBy(language => language.Key)
            .SelectMany(language => Initials.SortAlphabetically(language, form => form.Form.Form));
    }

    private bool IsPublished(Occurrence occurrence) =>
        Lookup.Published.EnclosingRange(Edition.Index.GetSegment(occurrence.Segment), occurrence.Start, occurrence.End) is not null;
}
