namespace StaticEdition.Rendering;

/// <summary>The changes of the edition: its versions, and under their days the records that carry a date.</summary>
internal sealed class ChangesPages(EditionFacts facts) : PageFamily(facts)
{
    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages => [new(PageKind.Changes)];

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) => new ChangesPage
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Days = Days(draft),
        Editor = Facts.Person(Edition.By),
    };

    private sealed record Dated(EdtfDate Date, VersionLine? Version, RecordKind Kind, ChangedRecord? Record);

    // An edition that keeps no list of versions has the one that it is.
    private ImmutableArray<ChangesOfDay> Days(PageDraft draft)
    {
        ImmutableArray<EditionVersion> versions = Edition.Versions.IsEmpty
            ? [new EditionVersion(Edition.Version, Edition.Date, Localized<Prose>.Empty, SourceSpan.Of("edition.yml"))]
            : Edition.Versions;
        var dated = versions.Select(version => new Dated(version.Date, Line(version), default, null)).Concat(Records(draft));
        return
        [
            .. dated.GroupBy(item => item.Date).OrderByDescending(day => day.Key).Select(day => new ChangesOfDay(
                day.Key,
                [.. day.Select(item => item.Version).OfType<VersionLine>()],
                [.. day.Where(item => item.Record is not null).GroupBy(item => item.Kind)
                    .Select(kind => new ChangedRecords(kind.Key, [.. kind.Select(item => item.Record!)]))])),
        ];
    }

    private static VersionLine Line(EditionVersion version) =>
        new(new VersionName(version.Version), HtmlIds.Version(version.Version), version.Body);

    private IEnumerable<Dated> Records(PageDraft draft)
    {
        foreach (var pairing in Edition.Pairings)
        {
            if (pairing.Changed is { } date)
            {
                yield return Record(draft, date, RecordKind.Pairings, new PairingReference(pairing.Id), pairing.Comment);
            }
        }

        foreach (var note in Edition.Notes)
        {
            if (note.Changed is { } date)
            {
                yield return Record(draft, date, RecordKind.Notes, new NoteReference(note.Id), note.Body);
            }
        }

        foreach (var (voice, testimony, number) in from voice in Edition.Voices
                                                   from numbered in voice.Testimonies.Select((testimony, i) => (testimony, Number: i + 1))
                                                   select (voice, numbered.testimony, numbered.Number))
        {
            if (testimony.Changed is { } date)
            {
                var record = Record(draft, date, RecordKind.Testimonies, new VoiceReference(voice.Id, testimony.Id), Localized<Prose>.Empty);
                yield return record with { Record = record.Record! with { Link = record.Record.Link with { Name = new TestimonyName(voice, number) } } };
            }
        }

        foreach (var entry in Edition.Entries)
        {
            if (entry.Changed is { } date)
            {
                yield return Record(draft, date, RecordKind.Entries, entry.Reference, entry.Description);
            }
        }
    }

    private static Dated Record(PageDraft draft, EdtfDate date, RecordKind kind, Reference target, Localized<Prose> body) =>
        new(date, null, kind, new ChangedRecord(target, HtmlIds.Changed(target), draft.Link(target), body));
}
