namespace StaticEdition.Rendering;

/// <summary>Words of a segment that a pairing claims.</summary>
/// <param name="Pairing">The pairing.</param>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">The offset after the last.</param>
internal readonly record struct Claim(Pairing Pairing, int Start, int End);

/// <summary>A stretch of a segment, with the silence that an editor recorded for it or null.</summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">The offset after the last.</param>
/// <param name="Silence">The silence, or null.</param>
internal readonly record struct Unpaired(int Start, int End, Pairing? Silence);

/// <summary>Who claims which words of the instruments, and what nobody claims.</summary>
internal sealed class Claims
{
    private readonly WordCount words;
    private readonly Dictionary<Address, ImmutableArray<Claim>> paired;
    private readonly Dictionary<Address, ImmutableArray<Claim>> silent;

    /// <summary>Sorts the claims of all pairings by segment and place.</summary>
    public Claims(Edition edition, WordCount words)
    {
        this.words = words;
        paired = BySegment(edition.Pairings.Where(pairing => !IsSilence(pairing)));
        silent = BySegment(edition.Pairings.Where(IsSilence));
    }

    /// <summary>Fewer words than this between claimed ones ("and", "in this connection") are a joint, not something left over.</summary>
    public const int Sentence = 3;

    /// <summary>True for a record that one instrument says what the other does not.</summary>
    public static bool IsSilence(Pairing pairing) =>
        pairing.AbsentFrom is not null || pairing.Members.All(member => member.Segment.Text == pairing.Members[0].Segment.Text);

    /// <summary>The claims of pairings with two sides, by their words.</summary>
    public ImmutableArray<Claim> Paired(Segment segment) => paired.GetValueOrDefault(segment.Address, []);

    /// <summary>The claims of silences, by their words.</summary>
    public ImmutableArray<Claim> Silent(Segment segment) => silent.GetValueOrDefault(segment.Address, []);

    /// <summary>
    /// The stretches of a segment that no pairing with two sides claims, cut where a silence begins or ends, without white space at
    /// their ends; joints of a few words are left out unless an editor recorded a silence for them.
    /// </summary>
    public ImmutableArray<Unpaired> LeftOver(Segment segment)
    {
        var claims = Paired(segment);
        if (claims is [{ Start: 0 } only] && only.End == segment.Content.Length)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Unpaired>();
        var at = 0;
        foreach (var claim in claims.Append(new Claim(null!, segment.Content.Length, segment.Content.Length)))
        {
            if (claim.Start > at)
            {
                AddPieces(found, segment, at, claim.Start);
            }

            at = Math.Max(at, claim.End);
        }

        return found.DrainToImmutable();
    }

    /// <summary>How much of some segments is paired, in words; frame segments do not count.</summary>
    public Coverage Coverage(IEnumerable<Segment> segments)
    {
        var (all, paired, absent) = (0, 0, 0);
        foreach (var segment in segments.Where(segment => segment.Status != SegmentStatus.Frame))
        {
            var starts = words.Starts(segment);
            var inPairs = Covered(starts, Paired(segment));
            var inEither = Silent(segment).IsEmpty ? inPairs
                : Covered(starts, Paired(segment).Concat(Silent(segment)).OrderBy(claim => claim.Start));
            (all, paired, absent) = (all + starts.Length, paired + inPairs, absent + inEither - inPairs);
        }

        return new Coverage(all, paired, absent);
    }

    private static int Covered(ImmutableArray<int> starts, IEnumerable<Claim> sorted)
    {
        var (count, next) = (0, 0);
        foreach (var claim in sorted)
        {
            while (next < starts.Length && starts[next] < claim.Start)
            {
                next++;
            }

            while (next < starts.Length && starts[next] < claim.End)
            {
                next++;
                count++;
            }
        }

        return count;
    }

    private static Dictionary<Address, ImmutableArray<Claim>> BySegment(IEnumerable<Pairing> pairings) => pairings
        .SelectMany(pairing => pairing.Members, (pairing, member) => (member.Segment, Claim: new Claim(pairing, member.Start, member.End)))
        .GroupBy(pair => pair.Segment, pair => pair.Claim)
        .ToDictionary(claims => claims.Key, claims => claims.OrderBy(claim => claim.Start).ThenBy(claim => claim.End).ToImmutableArray());

    private void AddPieces(ImmutableArray<Unpaired>.Builder found, Segment segment, int start, int end)
    {
        foreach (var piece in Pieces(segment, start, end))
        {
            var (from, to) = Trim(segment.Content, piece.Start, piece.End);
            var isWhole = start == 0 && end == segment.Content.Length;
            if (words.Of(segment, from, to) >= (isWhole || piece.Silence is not null ? 1 : Sentence))
            {
                found.Add(piece with { Start = from, End = to });
            }
        }
    }

    // What holds no word (white space, a full stop) goes with the piece beside it.
    private List<Unpaired> Pieces(Segment segment, int start, int end)
    {
        var pieces = new List<Unpaired>();
        var at = start;
        foreach (var silence in Silent(segment))
        {
            var from = Math.Max(silence.Start, at);
            var to = Math.Min(silence.End, end);
            if (from >= to)
            {
                continue;
            }

            if (words.Of(segment, at, from) > 0)
            {
                pieces.Add(new Unpaired(at, from, null));
                at = from;
            }

            pieces.Add(new Unpaired(at, to, silence.Pairing));
            at = to;
        }

        if (pieces.Count > 0 && words.Of(segment, at, end) == 0)
        {
            pieces[^1] = pieces[^1] with { End = end };
        }
        else if (at < end)
        {
            pieces.Add(new Unpaired(at, end, null));
        }

        return pieces;
    }

    private static (int Start, int End) Trim(string content, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(content[start]) && !IsOpening(content[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsOpening(char character) =>
        char.IsSurrogate(character) || char.GetUnicodeCategory(character)
            is System.Globalization.UnicodeCategory.OpenPunctuation or System.Globalization.UnicodeCategory.InitialQuotePunctuation;
}
