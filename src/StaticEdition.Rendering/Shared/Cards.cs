using StaticEdition.Model.Matching;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>A card beside a leading segment, in the order in which its words begin there.</summary>
/// <param name="HtmlId">Its unique id on the page.</param>
/// <param name="Letter">Its ordinal in the row, from 1 (a, b …), as in the leading text; or null where the row has one card.</param>
public abstract record Card(string HtmlId, int? Letter)
{
    /// <summary>The notes on its words; those on the whole segment are with the first card.</summary>
    public ImmutableArray<NotedHere> Noted { get; init; } = [];

    /// <summary>The sayings of voices about its words; about the whole segment, with the first card.</summary>
    public ImmutableArray<HeardHere> Heard { get; init; } = [];
}

/// <summary>A note named in the gutter.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Href">The address of its footnote.</param>
public sealed record NotedHere(int Number, string Href);

/// <summary>A voice named in the gutter, once for all it says.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Href">The address of the first of its footnotes.</param>
public sealed record HeardHere(Voice Voice, string Href);

/// <summary>The answer: one pairing, with the words of each following segment it claims.</summary>
/// <param name="Line">The pairing: relation, counts of changes, gist, address of its page.</param>
/// <param name="Answers">The following segments, in their order.</param>
/// <param name="Next">The following text's next segment and where it is shown in full, or null at its end.</param>
/// <param name="Seam">Where the following text breaks off before this card: the place shown last before it; null where it runs on.</param>
/// <param name="Notes">Notes on the pairing itself.</param>
/// <param name="HtmlId">Its id.</param>
/// <param name="Letter">Its letter.</param>
public sealed record AnswerCard(
    PairingLine Line,
    ImmutableArray<Answer> Answers,
    NamedLink? Next,
    PlaceName? Seam,
    int Notes,
    string HtmlId,
    int? Letter) : Card(HtmlId, Letter);

/// <summary>The words of one following segment in a card.</summary>
public sealed record Answer
{
    /// <summary>The name of the segment.</summary>
    public required PlaceName Name { get; init; }

    /// <summary>The segment.</summary>
    public required Segment Segment { get; init; }

    /// <summary>The parts that answer, in their order; ends that are cut show as "…".</summary>
    public required ImmutableArray<Passage> Parts { get; init; }

    /// <summary>True in the one card or band on the pages of this lead that shows the segment in full.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>The HTML id of the segment where it is shown in full, otherwise null.</summary>
    public required string? PrimaryId { get; init; }

    /// <summary>Old ids of the segment that must arrive here; empty where it is not shown in full.</summary>
    public required ImmutableArray<string> FormerIds { get; init; }

    /// <summary>The whole segment, its parts marked, for "whole paragraph"; null where it is not shown in full, and where the part is the whole.</summary>
    public required Passage? Whole { get; init; }

    /// <summary>The address that shows it in full; null where that is here.</summary>
    public required string? PrimaryHref { get; init; }

    /// <summary>The editor's translations of the whole segment; empty where it is cited only.</summary>
    public required ImmutableArray<SegmentRendering> Renderings { get; init; }
}

/// <summary>Words of the leading segment that nothing answers.</summary>
/// <param name="Words">Those words; empty where the whole segment is meant.</param>
/// <param name="Silence">The record of an editor who looked and found nothing, or null for unexamined words.</param>
/// <param name="AbsentFrom">The following text.</param>
/// <param name="HtmlId">Its id.</param>
/// <param name="Letter">Its letter.</param>
public sealed record SilentCard(
    ImmutableArray<Passage> Words, PairingLine? Silence, EditionText AbsentFrom, string HtmlId, int? Letter) : Card(HtmlId, Letter);
