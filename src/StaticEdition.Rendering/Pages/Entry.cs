using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>One entry.</summary>
public sealed record EntryRoute(EntryReference Entry) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => $"entries/{Entry.Kind}/{FileOf(Entry.Id)}";
}

/// <summary>One entry.</summary>
public sealed record EntryPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The entry: forms, description, identifiers.</summary>
    public required Entry Entry { get; init; }

    /// <summary>Its forms by language, attested and supplied ones apart, in the order of the first of each.</summary>
    public required ImmutableArray<EntryFormGroup> Forms { get; init; }

    /// <summary>Its kind.</summary>
    public required EntryKindName Kind { get; init; }

    /// <summary>Its places, by text in the order of the texts.</summary>
    public required ImmutableArray<OccurrencesInText> Occurrences { get; init; }

    /// <summary>The voices whose speaker this is.</summary>
    public required ImmutableArray<NamedLink> Voices { get; init; }

    /// <summary>The citation of it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The way to suggest a correction.</summary>
    public required Suggestion Suggestion { get; init; }
}

/// <summary>Forms of an entry in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="IsAttested">True where the texts have them; false where an editor supplied them.</param>
/// <param name="Forms">The forms.</param>
public sealed record EntryFormGroup(Language Language, bool IsAttested, ImmutableArray<string> Forms);

/// <summary>The places of an entry in one text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">One line a place.</param>
public sealed record OccurrencesInText(EditionText Text, ImmutableArray<ContextLine> Lines);

/// <summary>Plans a page for each entry.</summary>
internal sealed class EntryPlanner : PagePlanner<EntryRoute>
{
    private readonly ILookup<EntryReference, Voice> voicesOf;

    /// <summary>Finds the voices whose speakers have entries.</summary>
    public EntryPlanner(EditionLookup lookup)
        : base(lookup) =>
        voicesOf = Edition.Voices.Where(voice => voice.Speaker.Entry is not null).ToLookup(voice => voice.Speaker.Entry!);

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["entries"];

    /// <inheritdoc/>
    protected override IEnumerable<EntryRoute> Routes => Edition.Entries.Select(entry => new EntryRoute(entry.Reference));

    /// <inheritdoc/>
    protected override Name NameOf(EntryRoute route) => new WrittenName(Lookup.EntryOf(route.Entry).Name);

    /// <inheritdoc/>
    protected override Page Plan(EntryRoute route, PageDraft draft)
    {
        var entry = Lookup.EntryOf(route.Entry);
        return new EntryPage(draft.Identity)
        {
            Trail = [new HomeRoute(), new EntriesRoute(), new EntryKindRoute(entry.Kind)],
            Entry = entry,
            Forms = [.. entry.Forms.GroupBy(form => (form.Language, form.IsAttested))
                .Select(group => new EntryFormGroup(group.Key.Language, group.Key.IsAttested, [.. group.Select(form => form.Form)]))],
            Kind = Lookup.NameOfEntryKind(entry.Kind),
            Occurrences = [.. entry.Occurrences.Select(occurrence => (occurrence.Segment.Text, Line: ContextLines.Cut(draft, occurrence)))
                .Where(found => found.Line is not null).GroupBy(found => found.Text)
                .Select(found => new OccurrencesInText(Edition.Index.GetText(found.Key), [.. found.Select(line => line.Line!)]))],
            Voices = [.. voicesOf[entry.Reference].Select(voice => draft.Links.LinkTo(new VoiceReference(voice.Id)))],
            Citation = draft.Site.Citations.ForTarget(entry.Reference),
            Suggestion = new Suggestion(entry.Reference.ToString(), draft.Site),
        };
    }
}
