namespace StaticEdition.Rendering.Shared;

/// <summary>An editor's translation of a whole segment.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Words">Its words.</param>
public sealed record SegmentRendering(Language Language, string Words)
{
    private const int FewWords = 60;

    /// <summary>True where it is short enough to be unfolded at once.</summary>
    public bool IsShort => Words.Count(char.IsWhiteSpace) < FewWords;

    /// <summary>The translations of a segment, in the order of the languages.</summary>
    public static ImmutableArray<SegmentRendering> AllOf(Segment segment) =>
        [.. segment.Renderings.Select(rendering => new SegmentRendering(rendering.Key, rendering.Value))];
}
