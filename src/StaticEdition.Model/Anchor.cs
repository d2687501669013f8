namespace StaticEdition.Model;

/// <summary>The way in which quoted words were found in a text.</summary>
public enum MatchKind
{
    /// <summary>Letter for letter (or the whole segment was meant).</summary>
    Exact,

    /// <summary>But for quotation marks, dashes, white space and line wraps.</summary>
    Typographic,

    /// <summary>But for Arabic spelling variants and letter case as well.</summary>
    Folded,

    /// <summary>An Arabic lemma that lacked an attached particle or article was widened to its whole word.</summary>
    Widened,
}

/// <summary>The found place of quoted words.</summary>
/// <param name="Segment">The address of one segment.</param>
/// <param name="Start">UTF-16 offset into the segment's content.</param>
/// <param name="End">The offset after the last character.</param>
/// <param name="Match">The way in which the words were found.</param>
/// <param name="IsWholeSegment">True when no words were quoted.</param>
public sealed record Anchor(Address Segment, int Start, int End, MatchKind Match, bool IsWholeSegment)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The range in the segment's content.</summary>
    public TextRange Range => new(Start, End);
}

/// <summary>The state of a record's review.</summary>
public enum RecordStatus
{
    /// <summary>The record does not say.</summary>
    Unstated,

    /// <summary>Still being worked on.</summary>
    Draft,

    /// <summary>A second, separate reading was made.</summary>
    Reviewed,
}

/// <summary>The editor and the reviewer of a record.</summary>
/// <param name="By">The person or role: an id of <c>people/</c>.</param>
/// <param name="Status">Draft, reviewed or unstated.</param>
/// <param name="ReviewedBy">The person who made the second reading, or null.</param>
public sealed record Responsibility(Id By, RecordStatus Status, Id? ReviewedBy);
