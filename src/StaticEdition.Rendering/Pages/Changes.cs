using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The versions of the edition, and the records that have changed.</summary>
public sealed record ChangesRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "changes.html";
}

/// <summary>The page of changes: the news of each version of the edition, and the changed records.</summary>
public sealed record ChangesPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The days on which something changed, the newest first.</summary>
    public required ImmutableArray<ChangesOfDay> Days { get; init; }

    /// <summary>The edition's default editor, or null.</summary>
    public required Person? Editor { get; init; }
}

/// <summary>The changes of one day.</summary>
/// <param name="Date">The date of a version, or the day that records carry.</param>
/// <param name="Versions">The versions of that date.</param>
/// <param name="Records">The records of that day, by kind; those of a kind in the order of the edition.</param>
public sealed record ChangesOfDay(EdtfDate Date, ImmutableArray<VersionLine> Versions, ImmutableArray<ChangedRecords> Records);

/// <summary>A version.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="HtmlId">Its unique id.</param>
/// <param name="Body">What it brought, or empty.</param>
public sealed record VersionLine(VersionName Name, string HtmlId, Localized<Prose> Body);

/// <summary>The records of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Records">The records.</param>
public sealed record ChangedRecords(RecordKind Kind, ImmutableArray<ChangedRecord> Records);

/// <summary>A record that has changed.</summary>
/// <param name="Target">The record.</param>
/// <param name="HtmlId">The unique id of its line.</param>
/// <param name="Link">What it is called, and its relative address.</param>
/// <param name="Body">What it says, or empty.</param>
public sealed record ChangedRecord(Reference Target, string HtmlId, NamedLink Link, Localized<Prose> Body);

/// <summary>Plans the changes of the edition: its versions, and under their days the records that carry a date.</summary>
internal sealed class ChangesPlanner(EditionLookup lookup) : PagePlanner<ChangesRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["edition"];

    /// <inheritdoc/>
    public override int? FooterPosition => 20;

    /// <inheritdoc/>
    protected override IEnumerable<ChangesRoute> Routes => [new()];

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Colophon.ChangesExplained;

    /// <inheritdoc/>
    protected override Name NameOf(ChangesRoute route) => new InterfaceName(texts => texts.Site.Changes);

    /// <inheritdoc/>
    protected override Page Plan(ChangesRoute route, PageDraft draft) =>
        new ChangesPage(draft.Identity) { Days = GroupByDay(draft), Editor = Lookup.PersonOrNull(Edition.By) };

    private sealed record Dated(EdtfDate Date, VersionLine? Version, RecordKind Kind, ChangedRecord? Record);

    // An edition that keeps no list of versions has the one that it is.
    private ImmutableArray<ChangesOfDay> GroupByDay(PageDraft draft)
    {
        ImmutableArray<EditionVersion> versions = Edition.Versions.IsEmpty
            ? [new EditionVersion(Edition.Version, Edition.Date, Localized<Prose>.Empty, SourceSpan.Of("edition.yml"))]
            : Edition.Versions;
        var dated = versions.Select(version => new Dated(version.Date, VersionLineOf(version), default, null)).Concat(ChangedRecordsIn(draft));
        return
        [
            .. dated.GroupBy(item => item.Date).OrderByDescending(day => day.Key).Select(day => new ChangesOfDay(
                day.Key,
                [.. day.Select(item => item.Version).OfType<VersionLine>()],
                [.. day.Where(item => item.Record is not null).GroupBy(item => item.Kind)
                    .Select(kind => new ChangedRecords(kind.Key, [.. kind.Select(item => item.Record!)]))])),
        ];
    }

    private static VersionLine VersionLineOf(EditionVersion version) =>
        new(new VersionName(version.Version), HtmlIds.ForVersion(version.Version), version.Body);

    private IEnumerable<Dated> ChangedRecordsIn(PageDraft draft)
    {
        foreach (var pairing in Edition.Pairings)
        {
            if (pairing.Changed is { } date)
            {
                yield return ToRecord(draft, date, RecordKind.Pairings, new PairingReference(pairing.Id), pairing.Comment);
            }
        }

        foreach (var note in Edition.Notes)
        {
            if (note.Changed is { } date)
            {
                yield return ToRecord(draft, date, RecordKind.Notes, new NoteReference(note.Id), note.Body);
            }
        }

        foreach (var (voice, testimony, number) in from voice in Edition.Voices
                                                   from numbered in voice.Testimonies.Select((testimony, i) => (testimony, Number: i + 1))
                                                   select (voice, numbered.testimony, numbered.Number))
        {
            if (testimony.Changed is { } date)
            {
                var record = ToRecord(draft, date, RecordKind.Testimonies, new VoiceReference(voice.Id, testimony.Id), Localized<Prose>.Empty);
                yield return record with { Record = record.Record! with { Link = record.Record.Link with { Name = new TestimonyName(voice, number) } } };
            }
        }

        foreach (var entry in Edition.Entries)
        {
            if (entry.Changed is { } date)
            {
                yield return ToRecord(draft, date, RecordKind.Entries, entry.Reference, entry.Description);
            }
        }
    }

    private static Dated ToRecord(PageDraft draft, EdtfDate date, RecordKind kind, Reference target, Localized<Prose> body) =>
        new(date, null, kind, new ChangedRecord(target, HtmlIds.ForChangedRecord(target), draft.Links.LinkTo(target), body));
}
