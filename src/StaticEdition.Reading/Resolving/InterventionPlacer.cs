using StaticEdition.Reading.Formats;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 9: the capture line by line as captured and as read, and each intervention at its place in the words of its segment.
/// </summary>
internal sealed class InterventionPlacer(ProseResolver prose)
{
    private sealed record Placed(Intervention Intervention, Id Segment, int Start, int End);

    public EditionText PlaceInterventions(TextDraft draft, IReadOnlyDictionary<Address, Localized<string>> renderings)
    {
        var claims = draft.Claims.ToDictionary(claim => claim.Line.Number);
        var placed = new List<Placed>();
        var lines = draft.Lines.Select(line => LineOf(draft.Text, line, claims.GetValueOrDefault(line.Number), placed)).ToImmutableArray();
        var bySegment = placed.ToLookup(place => place.Segment);
        return draft.Text with
        {
            Witness = new Witness(draft.Text.Witness.FileName, draft.Witness?.Sha256 ?? draft.Text.Witness.Sha256, lines)
            {
                Content = draft.Witness?.Content ?? default,
            },
            Segments =
            [
                .. draft.Text.Segments.Select(segment => segment with
                {
                    Renderings = renderings.GetValueOrDefault(segment.Address, Localized<string>.Empty),
                    Interventions =
                    [
                        .. bySegment[segment.Id].OrderBy(place => place.Start).ThenBy(place => place.End)
                            .Select((place, index) => ToApplied(place, segment.Content.Length, index + 1)),
                    ],
                }),
            ],
        };
    }

    private static AppliedIntervention ToApplied(Placed place, int length, int letter) =>
        new(place.Intervention, Math.Min(place.Start, length), Math.Min(place.End, length), letter);

    private WitnessLine LineOf(EditionText text, CorrectedLine line, LineClaim? claim, List<Placed> placed)
    {
        var pieces = ImmutableArray.CreateBuilder<WitnessPiece>();
        var (offset, ordinal) = (0, 0);
        foreach (var piece in line.Pieces)
        {
            Intervention? intervention = null;
            if (piece.Intervention is { } written)
            {
                var place = FindPlace(claim, offset, offset + piece.Becomes.Length);
                intervention = InterventionOf(text.Id, written, ++ordinal, place?.Segment);
                if (place is { } there)
                {
                    placed.Add(new Placed(intervention, there.Segment, there.Start, there.End));
                }
            }

            pieces.Add(new WitnessPiece(piece.Reads, piece.Becomes, intervention));
            offset += piece.Becomes.Length;
        }

        return new WitnessLine(line.Number, pieces.ToImmutable(), claim?.SegmentLine.Segment.Id.Value, claim?.LabelLength ?? 0);
    }

    /// <summary>The place of a stretch of the corrected line in its segment's content; null if only a label or no segment has it.</summary>
    private static (Id Segment, int Start, int End)? FindPlace(LineClaim? claim, int start, int end)
    {
        if (claim is null || (start < claim.LabelLength && end <= claim.LabelLength))
        {
            return null;
        }

        var (segment, index) = (claim.SegmentLine.Segment, claim.SegmentLine.Index);
        var before = segment.Lines.Take(index).Sum(line => line.Value.Length + 1) - claim.LabelLength;
        return (segment.Id.Value, before + Math.Max(start, claim.LabelLength), before + end);
    }

    private Intervention InterventionOf(Id text, ParsedIntervention written, int ordinal, Id? segment) => new()
    {
        Id = GeneratedIds.FromOrdinals(text.Value, written.Line.Value, ordinal),
        Text = text,
        Line = written.Line.Value,
        Reads = written.Reads.Value,
        Becomes = written.Becomes.Value,
        Why = written.Why,
        Comment = prose.Resolve(written.Comment),
        Segment = segment,
        Span = written.Span,
    };
}
