using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 8: entries with every occurrence of their attested forms. At a place the longest form wins, whichever entry it belongs to; a form
/// nested in a longer one does not count there. Findings: SE222, SE232, SE233.
/// </summary>
internal sealed class EntryResolver(
    Resolution resolution, ImmutableArray<EditionText> texts, AddressBook addresses, KnownWords words, ProseResolver prose)
{
    private sealed record Attested(ParsedEntry Entry, Parsed<EntryForm> Form);

    private sealed record Hit(Attested Form, Address Segment, int Start, int End);

    public ImmutableArray<Entry> Resolve()
    {
        var entries = resolution.Parsed.Entries.Where(entry => words.IsEntryKind(entry.Kind))
            .DistinctBy(entry => (entry.Kind.Value, entry.Id)).OrderBy(entry => entry.Kind.Value).ThenBy(entry => entry.Id).ToList();
        var occurrences = FindOccurrences(entries);
        return [.. entries.Select(entry => EntryOf(entry, occurrences[entry]))];
    }

    private ILookup<ParsedEntry, Occurrence> FindOccurrences(List<ParsedEntry> entries)
    {
        var found = new HashSet<Attested>(ReferenceEqualityComparer.Instance);
        var hits = new List<Hit>();
        var forms = entries.SelectMany(entry => entry.Forms.Where(form => form.Value.IsAttested).Select(form => new Attested(entry, form)))
            .GroupBy(form => form.Form.Value.Language).OrderBy(group => group.Key);
        foreach (var group in forms)
        {
            var unique = WithoutDuplicates(group);
            var search = new NameSearch([.. unique.Select(form => form.Form.Value.Form)]);
            foreach (var segment in texts.Where(text => MayUse(text.Language, group.Key)).SelectMany(text => text.Segments))
            {
                var places = search.Find(addresses.SearchTextOf(segment)).ToList();
                found.UnionWith(places.Select(place => unique[place.Form]));
                hits.AddRange(KeepLongest(places, unique).Select(place => new Hit(unique[place.Form], segment.Address, place.Start, place.End)));
            }

            foreach (var missing in unique.Where(form => !found.Contains(form)))
            {
                resolution.Report(EditionFindings.FormNotFound(missing.Form.Span, missing.Form.Value));
            }
        }

        var order = new ReadingOrder(texts);
        return hits.Select(hit => (hit.Form.Entry, Occurrence: new Occurrence(hit.Segment, hit.Start, hit.End, hit.Form.Form.Value)))
            .OrderBy(hit => order.ByWords(new Anchor(hit.Occurrence.Segment, hit.Occurrence.Start, hit.Occurrence.End, MatchKind.Folded, false)))
            .ToLookup(hit => hit.Entry, hit => hit.Occurrence);
    }

    /// <summary>True for the language itself and for its regional kinds: <c>ar-EG</c> is <c>ar</c>.</summary>
    private static bool MayUse(Language text, Language form) =>
        text == form || text.Tag.StartsWith(form.Tag + "-", StringComparison.Ordinal);

    /// <summary>The forms that differ when folded. A form of two entries is a finding; two spellings of one entry are not.</summary>
    private List<Attested> WithoutDuplicates(IEnumerable<Attested> forms)
    {
        var byKey = new Dictionary<string, Attested>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            var key = Folding.SortKey(form.Form.Value.Form);
            if (!byKey.TryAdd(key, form) && byKey[key].Entry != form.Entry)
            {
                var first = byKey[key].Entry;
                resolution.Report(EditionFindings.FormOfTwoEntries(form.Form.Span, form.Form.Value, new EntryReference(first.Kind.Value, first.Id)));
            }
        }

        return [.. byKey.Values];
    }

    /// <summary>The places that lie in no other place; of several forms at one place the longest.</summary>
    private static IEnumerable<NamePlace> KeepLongest(List<NamePlace> places, List<Attested> forms)
    {
        var end = 0;
        foreach (var place in places.OrderBy(place => place.Start).ThenByDescending(place => place.End)
                     .ThenByDescending(place => forms[place.Form].Form.Value.Form.Length))
        {
            if (place.End > end)
            {
                end = place.End;
                yield return place;
            }
        }
    }

    private Entry EntryOf(ParsedEntry written, IEnumerable<Occurrence> occurrences)
    {
        var languages = resolution.Parsed.Settings.Languages;
        return new Entry
        {
            Kind = written.Kind.Value,
            Id = written.Id,
            Name = written.Name,
            Forms =
            [
                .. written.Forms.Select(form => form.Value)
                    .OrderBy(form => languages.IndexOf(form.Language) is >= 0 and var index ? index : int.MaxValue)
                    .ThenBy(form => form.IsAttested ? 0 : 1),
            ],
            Description = prose.Resolve(written.Description),
            Identifiers = written.Identifiers,
            Changed = written.Changed,
            Occurrences = [.. occurrences],
            Span = written.Span,
        };
    }
}
