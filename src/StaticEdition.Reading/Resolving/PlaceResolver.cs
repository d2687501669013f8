namespace StaticEdition.Reading;

/// <summary>
/// Turns places as written into anchors, with a finding for each that cannot be. Findings: SE200–SE208, SE210.
/// </summary>
internal sealed class PlaceResolver(Resolution resolution, AddressBook addresses)
{
    private const string WordsKey = "words";

    /// <summary>For so many lost quotations it is asked where they went; the next run asks for the rest.</summary>
    private int searchesLeft = 200;

    /// <summary>
    /// The anchors of a place: one for words or a segment, one for each segment of a whole point; none after a finding.
    /// </summary>
    public ImmutableArray<Anchor> Resolve(ParsedPlace place)
    {
        if (place.At is not { } at || Segments(at) is not { IsEmpty: false } segments)
        {
            return [];
        }

        if (place.Words is not { } words)
        {
            return [.. segments.Select(Whole)];
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
        var scopes = segments.Select(segment => SearchScope.Whole(addresses.Search(segment))).ToList();
        Id? text = segments.IsEmpty ? null : segments[0].Address.Text;
        return Find(words, nth, scopes, addresses.SearchesNear(text).Where(search => scopes.All(scope => scope.Text != search)), where, WordsKey);
    }

    /// <summary>The anchor of words within the members of a pairing; null after a finding.</summary>
    /// <param name="words">The words.</param>
    /// <param name="nth">Which of several places.</param>
    /// <param name="members">The members in one text.</param>
    /// <param name="key">The key that the words are written under.</param>
    public Anchor? Within(Parsed<string> words, Parsed<int>? nth, IReadOnlyList<Anchor> members, string key)
    {
        var scopes = members.Select(Scope).ToList();
        return Find(words, nth, scopes, addresses.Searches(members[0].Segment.Text), "the pairing’s words of " + string.Join(", ", members.Select(member => member.Segment).Distinct()), key);
    }

    /// <summary>The segments of an address; none after a finding.</summary>
    public ImmutableArray<Segment> Segments(Parsed<Address> at)
    {
        if (addresses.Became(at.Value) is { IsEmpty: false } became)
        {
            resolution.Report(PlaceFindings.RetiredPlace(at.Span, at.Value, became));
            return [.. became.SelectMany(address => addresses.Segments(address)).DistinctBy(segment => segment.Address)];
        }

        var segments = addresses.Segments(at.Value);
        if (segments.IsEmpty)
        {
            resolution.ReportMissing(new PlaceReference(at.Value), PlaceFindings.UnknownPlace(at.Span, at.Value, addresses.Nearest(at.Value)));
        }
        else if (at.Value.Segment is null)
        {
            resolution.Report(PlaceFindings.PlaceIsWholeText(at.Span, at.Value));
            return [];
        }

        return segments;
    }

    private static Anchor Whole(Segment segment) => new(segment.Address, 0, segment.Content.Length, Match.Exact, true);

    private SearchScope Scope(Anchor member) => new(addresses.Search(addresses.Segments(member.Segment)[0]), member.Start, member.End);

    private Anchor? Find(Parsed<string> words, Parsed<int>? nth, IReadOnlyList<SearchScope> scopes, IEnumerable<SearchText> elsewhere, string where, string key)
    {
        var result = Anchoring.Find(scopes, words.Value, nth?.Value, searchesLeft > 0 ? elsewhere : null, searchesLeft > 0);
        if (Report(result, words, nth, scopes, where, key) is { } finding)
        {
            resolution.Report(finding);
        }

        return result is AnchorResult.Found { Place: var place }
            ? new Anchor(place.Text.Segment, place.Start, place.End, place.Match, false) : null;
    }

    private Finding? Report(
        AnchorResult result, Parsed<string> words, Parsed<int>? nth, IReadOnlyList<SearchScope> scopes, string where, string key)
    {
        var (span, quote) = (words.Span, words.Value);
        switch (result)
        {
            case AnchorResult.Found { Place: var place }:
                return place.Match switch
                {
                    Match.Exact => null,
                    Match.Widened => PlaceFindings.WidenedQuote(span, quote, key, place),
                    _ => PlaceFindings.InexactQuote(span, quote, key, place),
                };
            case AnchorResult.Ambiguous places:
                return PlaceFindings.AmbiguousQuote(span, quote, places);
            case AnchorResult.TooFew places:
                return PlaceFindings.NthTooLarge(nth!.Span, quote, places);
            case AnchorResult.InsideWord inside:
                return PlaceFindings.QuoteInsideWord(span, quote, key, inside.Place);
            case AnchorResult.Moved { Place: var place }:
                return scopes.Any(scope => scope.Text == place.Text)
                    ? PlaceFindings.QuoteOutsideMember(span, quote, place) : PlaceFindings.QuoteInOtherSegment(span, quote, where, place);
            default:
                searchesLeft--;
                return PlaceFindings.QuoteNotFound(span, quote, where, key, ((AnchorResult.Lost)result).Nearest);
        }
    }

    private void ReportWholePoint(Parsed<Address> at, Parsed<string> words, ImmutableArray<Segment> segments, Parsed<int>? nth)
    {
        var scopes = segments.Select(segment => SearchScope.Whole(addresses.Search(segment))).ToList();
        var found = Anchoring.Find(scopes, words.Value, nth?.Value, null, false) as AnchorResult.Found;
        resolution.Report(PlaceFindings.WordsOfSeveralSegments(at.Span, at.Value, found?.Place.Text.Segment));
    }
}
