namespace StaticEdition.Model.Matching;

/// <summary>
/// Looks up quoted words. The ladder: letter for letter; but for typography; but for Arabic spelling and case; an Arabic lemma that lacks
/// an attached particle; then words that begin or end inside a word, words in another segment, and the nearest passage. On each rung
/// only places at word bounds count, and the first rung with a place decides.
/// </summary>
public static class Anchoring
{
    /// <summary>The greatest number of places that a result holds.</summary>
    public const int PlacesShown = 20;

    private const int ContextLength = 32;
    private const int ProbeLength = 64;
    private const int CandidateLimit = 100;
    private static readonly ImmutableArray<MatchKind> Ladder = [MatchKind.Exact, MatchKind.Typographic, MatchKind.Folded, MatchKind.Widened];

    /// <summary>Looks words up.</summary>
    /// <param name="scopes">The segments, or parts of them, to look in, in order.</param>
    /// <param name="words">The words, perhaps with joins.</param>
    /// <param name="nth">The number of the place, from 1, where there are several; or null.</param>
    /// <param name="elsewhere">Other segments to look in when the words are not found; null for none.</param>
    /// <param name="seekNearest">False to spare the search for the nearest passage.</param>
    public static AnchorResult FindQuote(
        IReadOnlyList<SearchScope> scopes, string words, int? nth, IEnumerable<SearchText>? elsewhere = null, bool seekNearest = true)
    {
        var quoted = QuotedWords.Parse(words);
        if (quoted.Parts.IsEmpty)
        {
            return new AnchorResult.Lost(null);
        }

        foreach (var rung in Ladder)
        {
            var places = scopes.SelectMany(scope => FindPlaces(scope, quoted, rung)).ToList();
            if (places.Count > 0)
            {
                return ChoosePlace(places, nth);
            }
        }

        AnchorResult? nearly = InsideWord(scopes, quoted);
        nearly ??= FindMoved(quoted, elsewhere);
        return nearly ?? new AnchorResult.Lost(seekNearest ? NearestPassage.Find(scopes, quoted) : null);
    }

    /// <summary>
    /// The words before and after a range: at most 32 code points on each side, cut at word bounds (the prefix and suffix of a
    /// TextQuoteSelector, W3C Web Annotation Data Model 4.2.4).
    /// </summary>
    /// <param name="content">The text.</param>
    /// <param name="range">The range.</param>
    /// <param name="bounds">A range that contains it and outside of which nothing is given; null for the whole text.</param>
    public static (string Prefix, string Suffix) ContextOf(string content, TextRange range, TextRange? bounds = null)
    {
        var (start, end) = range;
        var (earliest, latest) = bounds ?? new TextRange(0, content.Length);
        var from = start;
        for (var count = 0; count < ContextLength && from > earliest; count++)
        {
            from -= from > earliest + 1 && char.IsSurrogatePair(content[from - 2], content[from - 1]) ? 2 : 1;
        }

        var to = end;
        for (var count = 0; count < ContextLength && to < latest; count++)
        {
            to += to + 1 < latest && char.IsSurrogatePair(content[to], content[to + 1]) ? 2 : 1;
        }

        while (from < start && !WordBounds.IsBoundary(content, from))
        {
            from++;
        }

        while (to > end && !WordBounds.IsBoundary(content, to))
        {
            to--;
        }

        return (content[from..start], content[end..to]);
    }

    private static AnchorResult ChoosePlace(List<WordPlace> places, int? nth)
    {
        if (nth is { } wanted && wanted >= 1 && wanted <= places.Count)
        {
            return new AnchorResult.Found(places[wanted - 1]);
        }

        var shown = places.Take(PlacesShown).ToImmutableArray();
        return nth switch
        {
            { } tooMany => new AnchorResult.TooFew(shown, places.Count, tooMany),
            null when places.Count == 1 => new AnchorResult.Found(places[0]),
            null => new AnchorResult.Ambiguous(shown, places.Count),
        };
    }

    private static IEnumerable<WordPlace> FindPlaces(SearchScope scope, QuotedWords quoted, MatchKind rung)
    {
        var parts = quoted.Parts.Select((_, index) => PartSearch.AtWordBounds(scope, quoted.PartAt(index, rung), rung)).ToArray();
        return ChainParts(parts).Select(chain => PlaceOf(scope, chain, rung)).DistinctBy(place => (place.Start, place.End));
    }

    private static WordPlace PlaceOf(SearchScope scope, TextRange[] chain, MatchKind rung) =>
        new(scope.Text, chain[0].Start, chain[^1].End, rung) { Parts = [.. chain] };

    /// <summary>Each place of the first part with the nearest place of the next part after it, and so on to the last part.</summary>
    private static IEnumerable<TextRange[]> ChainParts(List<TextRange>[] parts)
    {
        var next = new int[parts.Length];
        foreach (var first in parts[0])
        {
            var chain = new TextRange[parts.Length];
            chain[0] = first;
            for (var part = 1; part < parts.Length; part++)
            {
                while (next[part] < parts[part].Count && parts[part][next[part]].Start < chain[part - 1].End)
                {
                    next[part]++;
                }

                if (next[part] == parts[part].Count)
                {
                    yield break;
                }

                chain[part] = parts[part][next[part]];
            }

            yield return chain;
        }
    }

    private static AnchorResult.InsideWord? InsideWord(IReadOnlyList<SearchScope> scopes, QuotedWords quoted)
    {
        foreach (var scope in scopes)
        {
            var content = scope.Text.Content;
            var parts = quoted.Parts
                .Select((_, index) => PartSearch.FindAnywhere(scope, quoted.PartAt(index, MatchKind.Folded), MatchKind.Folded)).ToArray();
            if (ChainParts(parts).FirstOrDefault() is { } chain)
            {
                var whole = chain.Select(part => WordBounds.Widen(content, part.Start, part.End));
                return new AnchorResult.InsideWord(PlaceOf(scope, [.. whole], MatchKind.Folded));
            }
        }

        return null;
    }

    private static AnchorResult.Moved? FindMoved(QuotedWords quoted, IEnumerable<SearchText>? elsewhere)
    {
        var sought = quoted.PartAt(0, MatchKind.Folded);
        var probe = sought.Length > ProbeLength ? sought[..ProbeLength] : sought;
        var candidates = (elsewhere ?? [])
            .Where(text => text.Folded.Value.Contains(probe, StringComparison.Ordinal))
            .Take(CandidateLimit).Select(SearchScope.Whole).ToList();
        foreach (var rung in Ladder.Take(3))
        {
            if (candidates.SelectMany(scope => FindPlaces(scope, quoted, rung)).FirstOrDefault() is { } place)
            {
                return new AnchorResult.Moved(place);
            }
        }

        return null;
    }
}
