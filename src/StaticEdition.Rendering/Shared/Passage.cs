using StaticEdition.Model.Matching;

namespace StaticEdition.Rendering.Shared;

/// <summary>
/// Source words, whole segment or part of one, cut into runs. Its text content on a page, leaving out markers, equals
/// those characters of the segment: <see cref="DataText"/> and <see cref="DataRange"/> are the attributes that let a build prove it.
/// </summary>
public sealed record Passage
{
    /// <summary>The segment.</summary>
    public required Segment Segment { get; init; }

    /// <summary>The language of the words.</summary>
    public required Language Language { get; init; }

    /// <summary>UTF-16 offset of the first character.</summary>
    public required int Start { get; init; }

    /// <summary>The offset after the last character.</summary>
    public required int End { get; init; }

    /// <summary>The words, cut where a sign begins or ends; they concatenate to the words from start to end.</summary>
    public required ImmutableArray<TextRun<Annotation>> Runs { get; init; }

    /// <summary>True when words of the segment precede (a cut end: "…"); a quotation mark alone is no word.</summary>
    public bool IsCutBefore => HoldsWord(Segment.Content.AsSpan(0, Start));

    /// <summary>True when words of the segment follow (a cut end: "…"); a full stop alone is no word.</summary>
    public bool IsCutAfter => HoldsWord(Segment.Content.AsSpan(End));

    /// <summary>True when it is the whole segment.</summary>
    public bool IsWhole => Start == 0 && End == Segment.Content.Length;

    /// <summary>The value of <c>data-text</c>.</summary>
    public string DataText => Segment.Address.ToString();

    /// <summary>The value of <c>data-range</c>, code points and end-exclusive, or null for a whole segment.</summary>
    public required string? DataRange { get; init; }

    /// <summary>The words without markers.</summary>
    public string Words => Segment.Content[Start..End];

    private static bool HoldsWord(ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }
}
