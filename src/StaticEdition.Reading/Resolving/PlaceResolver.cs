using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Turns places as written into anchors, with a finding for each that cannot be. Findings: SE200–SE208, SE210.
/// </summary>
internal sealed class PlaceResolver(Resolution resolution, AddressBook addresses)
{
    private const string WordsKey = "words";

    /// <summary>
    /// The anchors of a place: one for words or a segment, one for each segment of a whole point; none after a finding.
    /// </summary>
    public ImmutableArray<Anchor> Resolve(ParsedPlace place)
    {
        if (place.At is not { } at || SegmentsAt(at) is not { IsEmpty: false } segments)
        {
            return [];
        }

        if (place.Words is not { } words)
        {
            return [.. segments.Select(WholeSegment)];
        }

        if (segments.Length > 1)
        {
            ReportWholePoint(at, words, segments, place.Nth);
            return [];
        }

        return Resolve(words, place.Nth, segments, at.Value.ToString()) is { } anchor ? [anchor] : [];
    }

    /// <summary>The anchor of words that stand somewhere in a few segments; null after a finding.</summary>
    public Anchor? Resolve(Parsed<string> words, Parsed<int>? nth, ImmutableArray<Segment> segments, string where)
    {
        var scopes = segments.Select(segment => SearchScope.Whole(addresses.SearchTextOf(segment))).ToList();
        Id? text = segments.IsEmpty ? null : segments[0].Address.Text;
        return FindWords(words, nth, scopes, addresses.SearchesNear(text).Where(search => scopes.All(scope => scope.Text != search)), where, WordsKey);
    }

    /// <summary>The anchor of words within the members of a pairing; null after a finding.</summary>
    /// <param name="words">The words.</param>
    /// <param name="nth">Which of several places.</param>
    /// <param name="members">The members in one text.</param>
    /// <param name="key">The key that the words are written under.</param>
    public Anchor? ResolveWithin(Parsed<string> words, Parsed<int>? nth, IReadOnlyList<Anchor> members, string key)
    {
        var scopes = members.Select(ScopeOf).ToList();
        return FindWords(words, nth, scopes, addresses.SearchTextsOf(members[0].Segment.Text), "the pairing’s words of " + string.Join(", ", members.Select(member => member.Segment).Distinct()), key);
    }

    /// <summary>The segments of an address; none after a finding.</summary>
    public ImmutableArray<Segment> SegmentsAt(Parsed<Address> at)
    {
        if (addresses.SuccessorsOf(at.Value) is { IsEmpty: false } became)
        {
            resolution.Report(PlaceFindings.RetiredPlace(at.Span, at.Value, became));
            return [.. became.SelectMany(address => addresses.SegmentsAt(address)).DistinctBy(segment => segment.Address)];
        }

        var segments = addresses.SegmentsAt(at.Value);
        if (segments.IsEmpty)
        {
            resolution.ReportMissing(new PlaceReference(at.Value), PlaceFindings.UnknownPlace(at.Span, at.Value, addresses.NearestAddress(at.Value)));
        }
        else if (at.Value.Segment is null)
        {
            resolution.Report(PlaceFindings.PlaceIsWholeText(at.Span, at.Value));
            return [];
        }

        return segments;
    }

    private static Anchor WholeSegment(Segment segment) => new(segment.Address, 0, segment.Content.Length, MatchKind.Exact, true);

    private SearchScope ScopeOf(Anchor member) => new(addresses.SearchTextOf(addresses.SegmentsAt(member.Segment)[0]), member.Start, member.End);

    /// <summary>
    /// The anchor of words in some scopes; null after a finding. For words that are not there, the search elsewhere waits until everything
    /// is resolved.
    /// </summary>
    private Anchor? FindWords(Parsed<string> words, Parsed<int>? nth, IReadOnlyList<SearchScope> scopes, IEnumerable<SearchText> elsewhere, string where, string key)
    {
        var result = Anchoring.FindQuote(scopes, words.Value, nth?.Value, elsewhere: null, seekNearest: false);
        switch (result)
        {
            case AnchorResult.Found { Place: var place }:
                ReportMatch(words, key, place);
                return new Anchor(place.Text.Segment, place.Start, place.End, place.Match, false);
            case AnchorResult.Ambiguous places:
                resolution.Report(PlaceFindings.AmbiguousQuote(words.Span, words.Value, places));
                return null;
            case AnchorResult.TooFew places:
                resolution.Report(PlaceFindings.NthTooLarge(nth!.Span, words.Value, places));
                return null;
            case AnchorResult.InsideWord inside:
                resolution.Report(PlaceFindings.QuoteInsideWord(words.Span, words.Value, key, inside.Place));
                return null;
            default:
                resolution.Report(new SearchedFinding(
                    PlaceFindings.QuoteNotFound(words.Span, words.Value, where, key, null),
                    () => SearchElsewhere(words, scopes, elsewhere, where, key)));
                return null;
        }
    }

    private void ReportMatch(Parsed<string> words, string key, WordPlace place)
    {
        if (place.Match == MatchKind.Widened)
        {
            resolution.Report(PlaceFindings.WidenedQuote(words.Span, words.Value, key, place));
        }
        else if (place.Match != MatchKind.Exact)
        {
            resolution.Report(PlaceFindings.InexactQuote(words.Span, words.Value, key, place));
        }
    }

    private static Finding SearchElsewhere(
        Parsed<string> words, IReadOnlyList<SearchScope> scopes, IEnumerable<SearchText> elsewhere, string where, string key) =>
        Anchoring.FindQuote(scopes, words.Value, nth: null, elsewhere) switch
        {
            AnchorResult.Moved { Place: var place } when scopes.Any(scope => scope.Text == place.Text) =>
                PlaceFindings.QuoteOutsideMember(words.Span, words.Value, place),
            AnchorResult.Moved { Place: var place } => PlaceFindings.QuoteInOtherSegment(words.Span, words.Value, where, place),
            var lost => PlaceFindings.QuoteNotFound(words.Span, words.Value, where, key, (lost as AnchorResult.Lost)?.Nearest),
        };

    private void ReportWholePoint(Parsed<Address> at, Parsed<string> words, ImmutableArray<Segment> segments, Parsed<int>? nth)
    {
        var scopes = segments.Select(segment => SearchScope.Whole(addresses.SearchTextOf(segment))).ToList();
        var found = Anchoring.FindQuote(scopes, words.Value, nth?.Value, null, false) as AnchorResult.Found;
        resolution.Report(PlaceFindings.WordsOfSeveralSegments(at.Span, at.Value, found?.Place.Text.Segment));
    }
}
