namespace StaticEdition.Model;

/// <summary>How quoted words were found.</summary>
public enum Match
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
/// <param name="Match">How it was matched.</param>
/// <param name="IsWholeSegment">True when no words were quoted.</param>
public sealed record Anchor(Address Segment, int Start, int End, Match Match, bool IsWholeSegment)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The range in the segment's content.</summary>
    public TextRange Range => new(Start, End);
}

/// <summary>How far a record has been read by a second person.</summary>
public enum RecordStatus
{
    /// <summary>Nothing is said.</summary>
    Unstated,

    /// <summary>Still being worked on.</summary>
    Draft,

    /// <summary>A second, separate reading was made.</summary>
    Reviewed,
}

/// <summary>Who answers for a record.</summary>
/// <param name="By">The person or role: an id of <c>people/</c>.</param>
/// <param name="Status">Draft, reviewed or unstated.</param>
/// <param name="ReviewedBy">Who made the second reading, or null.</param>
public sealed record Responsibility(Id By, RecordStatus Status, Id? ReviewedBy);
