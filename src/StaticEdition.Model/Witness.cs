using StaticEdition.Model.Matching;

namespace StaticEdition.Model;

/// <summary>A capture of a source, kept byte for byte.</summary>
/// <param name="FileName">Its name in <c>input/witnesses</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal (FIPS 180-4).</param>
/// <param name="Lines">Its lines, as captured and as read.</param>
public sealed record Witness(string FileName, string Sha256, ImmutableArray<WitnessLine> Lines)
{
    /// <summary>The bytes, published unchanged where the text is published in full.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The interventions on it, by line and place.</summary>
    public IEnumerable<Intervention> Interventions =>
        Lines.SelectMany(line => line.Pieces).Select(piece => piece.Intervention).OfType<Intervention>();
}

/// <summary>One line of a capture.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pieces">The line cut where interventions begin and end; the pieces' <c>Reads</c> concatenate to the captured line.</param>
/// <param name="Segment">The segment that claims it, or null for a blank line and for paratext.</param>
/// <param name="LabelLength">The length, in UTF-16 units, of the printed label and the white space after it at the start of the corrected line.</param>
public sealed record WitnessLine(int Number, ImmutableArray<WitnessPiece> Pieces, Id? Segment, int LabelLength)
{
    /// <summary>The line as captured.</summary>
    public string Reads => string.Concat(Pieces.Select(piece => piece.Reads));

    /// <summary>The line after its interventions.</summary>
    public string Becomes => string.Concat(Pieces.Select(piece => piece.Becomes));
}

/// <summary>A run of a captured line: untouched (both the same, no intervention) or changed by one intervention.</summary>
public sealed record WitnessPiece(string Reads, string Becomes, Intervention? Intervention);

/// <summary>The reason for a correction of a capture.</summary>
public enum InterventionReason
{
    /// <summary>Characters damaged by a wrong encoding.</summary>
    Encoding,

    /// <summary>Words that the capture lost.</summary>
    Lost,

    /// <summary>Words that are repeated.</summary>
    Doubled,

    /// <summary>Punctuation that the capture damaged.</summary>
    Punctuation,

    /// <summary>White space.</summary>
    Spacing,

    /// <summary>A number or label.</summary>
    Numbering,

    /// <summary>Words of the page around the text.</summary>
    Paratext,
}

/// <summary>One recorded difference between a witness and the reading text.</summary>
public sealed record Intervention
{
    /// <summary>Made of the text, the line and its ordinal there: <c>declaration-3-1</c>.</summary>
    public required Id Id { get; init; }

    /// <summary>The text of the corrected witness.</summary>
    public required Id Text { get; init; }

    /// <summary>The line of the capture, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The characters of the capture.</summary>
    public required string Reads { get; init; }

    /// <summary>The characters of the edition; empty where words are left out.</summary>
    public required string Becomes { get; init; }

    /// <summary>The reason.</summary>
    public required InterventionReason Why { get; init; }

    /// <summary>The editor's comment.</summary>
    public required Localized<Prose> Comment { get; init; }

    /// <summary>The segment whose words it shapes, or null where the whole line or only a label is concerned.</summary>
    public required Id? Segment { get; init; }

    /// <summary>The record in the input.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>An intervention at its place in a segment's words.</summary>
/// <param name="Intervention">The record.</param>
/// <param name="Start">UTF-16 offset into the segment's content.</param>
/// <param name="End">The offset after its last character; equal to <paramref name="Start"/> where words were only left out.</param>
/// <param name="Letter">Its ordinal in the segment's apparatus, from 1 (a, b … / أ، ب …).</param>
public sealed record AppliedIntervention(Intervention Intervention, int Start, int End, int Letter);
