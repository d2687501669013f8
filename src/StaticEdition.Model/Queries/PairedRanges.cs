using System.Globalization;
using StaticEdition.Model.Matching;

namespace StaticEdition.Model.Queries;

/// <summary>A range of a segment that a pairing covers.</summary>
/// <param name="Pairing">The pairing.</param>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">The offset after the last character.</param>
public readonly record struct PairedRange(Pairing Pairing, int Start, int End)
{
    /// <summary>The range.</summary>
    public TextRange Range => new(Start, End);
}

/// <summary>A range of a segment that no pairing with two sides covers.</summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">The offset after the last character.</param>
/// <param name="Silence">The silence that covers it, or null where the range is unexamined.</param>
public readonly record struct UnpairedRange(int Start, int End, Pairing? Silence)
{
    /// <summary>The range.</summary>
    public TextRange Range => new(Start, End);
}

/// <summary>The ranges of the instruments that pairings cover, that silences cover, and that are unexamined.</summary>
public sealed class PairedRanges
{
    private readonly SegmentWords words;
    private readonly Dictionary<Address, ImmutableArray<PairedRange>> paired;
    private readonly Dictionary<Address, ImmutableArray<PairedRange>> silent;

    /// <summary>Sorts the members of all pairings by segment and place.</summary>
    public PairedRanges(Edition edition)
    {
        words = edition.Index.Words;
        paired = BySegment(edition.Pairings.Where(pairing => !pairing.IsSilence));
        silent = BySegment(edition.Pairings.Where(pairing => pairing.IsSilence));
    }

    /// <summary>The ranges that pairings with two sides cover, by their place; they may overlap.</summary>
    public ImmutableArray<PairedRange> PairedIn(Segment segment) => paired.GetValueOrDefault(segment.Address, []);

    /// <summary>The ranges that silences cover, by their place; they may overlap.</summary>
    public ImmutableArray<PairedRange> SilentIn(Segment segment) => silent.GetValueOrDefault(segment.Address, []);

    /// <summary>
    /// The ranges with at least one letter or digit that no pairing with two sides covers, in order, cut where a silence begins or ends,
    /// without white space at their ends.
    /// </summary>
    public ImmutableArray<UnpairedRange> UnpairedIn(Segment segment)
    {
        var found = ImmutableArray.CreateBuilder<UnpairedRange>();
        var at = 0;
        foreach (var range in PairedIn(segment))
        {
            AddPieces(found, segment, new TextRange(at, range.Start));
            at = Math.Max(at, range.End);
        }

        AddPieces(found, segment, new TextRange(at, segment.Content.Length));
        return found.DrainToImmutable();
    }

    /// <summary>
    /// The ranges with at least one letter or digit that neither a pairing nor a silence covers, in order. None in frame segments, which are
    /// never paired.
    /// </summary>
    public ImmutableArray<TextRange> UnexaminedIn(Segment segment) => segment.Status == SegmentStatus.Frame
        ? []
        : [.. UnpairedIn(segment).Where(range => range.Silence is null).Select(range => range.Range)];

    /// <summary>The number of paired words of some segments.</summary>
    public Coverage CoverageOf(IEnumerable<Segment> segments)
    {
        var (all, inPairings, inSilences) = (0, 0, 0);
        foreach (var segment in segments.Where(segment => segment.Status != SegmentStatus.Frame))
        {
            var paired = TouchedWords(segment, PairedIn(segment).Select(range => range.Range));
            var unexamined = TouchedWords(segment, UnexaminedIn(segment));
            for (var word = 0; word < paired.Length; word++)
            {
                inPairings += paired[word] && !unexamined[word] ? 1 : 0;
                inSilences += paired[word] || unexamined[word] ? 0 : 1;
            }

            all += paired.Length;
        }

        return new Coverage(all, inPairings, inSilences);
    }

    /// <summary>For each word, whether a letter or digit of it lies in one of the ranges, which are sorted by their start.</summary>
    private bool[] TouchedWords(Segment segment, IEnumerable<TextRange> ranges)
    {
        var all = words.WordsOf(segment);
        var touched = new bool[all.Length];
        var next = 0;
        foreach (var range in ranges)
        {
            while (next < all.Length && all[next].Letters.End <= range.Start)
            {
                next++;
            }

            for (var word = next; word < all.Length && all[word].Letters.Start < range.End; word++)
            {
                touched[word] |= all[word].Letters.Intersect(range) is { } common && HasLetter(segment.Content, common);
            }
        }

        return touched;
    }

    private static Dictionary<Address, ImmutableArray<PairedRange>> BySegment(IEnumerable<Pairing> pairings) => pairings
        .SelectMany(pairing => pairing.Members, (pairing, member) => (member.Segment, Range: new PairedRange(pairing, member.Start, member.End)))
        .GroupBy(pair => pair.Segment, pair => pair.Range)
        .ToDictionary(ranges => ranges.Key, ranges => ranges.OrderBy(range => range.Start).ThenBy(range => range.End).ToImmutableArray());

    private void AddPieces(ImmutableArray<UnpairedRange>.Builder found, Segment segment, TextRange range)
    {
        if (range.Length <= 0)
        {
            return;
        }

        foreach (var piece in CutAtSilences(segment, range))
        {
            if (HasLetter(segment.Content, piece.Range))
            {
                var (start, end) = TrimRange(segment.Content, piece.Range);
                found.Add(piece with { Start = start, End = end });
            }
        }
    }

    /// <summary>The range cut where silences begin and end. Characters without a letter (white space, a full stop) go with the piece beside them.</summary>
    private List<UnpairedRange> CutAtSilences(Segment segment, TextRange range)
    {
        var pieces = new List<UnpairedRange>();
        var at = range.Start;
        foreach (var silence in SilentIn(segment))
        {
            if (silence.Range.Intersect(range with { Start = at }) is not { } silent)
            {
                continue;
            }

            if (HasLetter(segment.Content, new TextRange(at, silent.Start)))
            {
                pieces.Add(new UnpairedRange(at, silent.Start, null));
                at = silent.Start;
            }

            pieces.Add(new UnpairedRange(at, silent.End, silence.Pairing));
            at = silent.End;
        }

        if (pieces.Count > 0 && !HasLetter(segment.Content, range with { Start = at }))
        {
            pieces[^1] = pieces[^1] with { End = range.End };
        }
        else if (at < range.End)
        {
            pieces.Add(new UnpairedRange(at, range.End, null));
        }

        return pieces;
    }

    private static bool HasLetter(string content, TextRange range) => Tokenizer.HasLetter(content.AsSpan(range.Start, range.Length));

    private static TextRange TrimRange(string content, TextRange range)
    {
        var (start, end) = range;
        while (start < end && !char.IsLetterOrDigit(content[start]) && !IsOpening(content[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    private static bool IsOpening(char character) => char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
