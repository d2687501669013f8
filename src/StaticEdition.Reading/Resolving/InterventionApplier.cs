using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Applies recorded interventions to the lines of a capture. Each must match exactly, in one place or in the nth, and no two may
/// overlap; one that fails changes nothing. Findings: SE253, SE254, SE255.
/// </summary>
internal sealed class InterventionApplier(Resolution resolution)
{
    public ImmutableArray<CorrectedLine> ApplyInterventions(ImmutableArray<string> lines, IEnumerable<ParsedIntervention> interventions)
    {
        var byLine = interventions.ToLookup(intervention => intervention.Line.Value);
        foreach (var intervention in byLine.Where(group => group.Key < 1 || group.Key > lines.Length).SelectMany(group => group))
        {
            resolution.Report(WitnessFindings.InterventionInUnknownLine(intervention.Line.Span, intervention.Line.Value, lines.Length));
        }

        var mended = ImmutableArray.CreateBuilder<CorrectedLine>(lines.Length);
        for (var number = 1; number <= lines.Length; number++)
        {
            mended.Add(ApplyInterventions(number, lines[number - 1], byLine[number], lines));
        }

        return mended.ToImmutable();
    }

    private CorrectedLine ApplyInterventions(int number, string line, IEnumerable<ParsedIntervention> interventions, ImmutableArray<string> lines)
    {
        var places = new List<(int Start, ParsedIntervention Intervention)>();
        var isDoubtful = false;
        foreach (var intervention in interventions)
        {
            if (FindPlace(line, intervention, lines) is { } start)
            {
                places.Add((start, intervention));
            }
            else
            {
                isDoubtful = true;
            }
        }

        var pieces = ImmutableArray.CreateBuilder<MendedPiece>();
        ParsedIntervention? last = null;
        var offset = 0;
        foreach (var (start, intervention) in places.OrderBy(place => place.Start))
        {
            if (start < offset)
            {
                resolution.Report(WitnessFindings.OverlappingInterventions(intervention.Reads.Span, number, last!.Reads.Span));
                isDoubtful = true;
                continue;
            }

            AddUntouched(pieces, line[offset..start]);
            pieces.Add(new MendedPiece(intervention.Reads.Value, intervention.Becomes.Value, intervention));
            (offset, last) = (start + intervention.Reads.Value.Length, intervention);
        }

        AddUntouched(pieces, line[offset..]);
        return new CorrectedLine(number, line, pieces.ToImmutable(), isDoubtful);
    }

    private static void AddUntouched(ImmutableArray<MendedPiece>.Builder pieces, string words)
    {
        if (words.Length > 0)
        {
            pieces.Add(new MendedPiece(words, words, null));
        }
    }

    /// <summary>The start of the intervention's words in the line of the witness, in UTF-16 units; null after a finding.</summary>
    private int? FindPlace(string line, ParsedIntervention intervention, ImmutableArray<string> lines)
    {
        var (reads, number) = (intervention.Reads, intervention.Line.Value);
        var places = Occurrences.FindAll(reads.Value, line);
        switch (places.Count, intervention.Nth)
        {
            case (0, _):
                resolution.Report(new SearchedFinding(
                    WitnessFindings.InterventionNotFound(reads.Span, reads.Value, number, line, null),
                    () => WitnessFindings.InterventionNotFound(reads.Span, reads.Value, number, line, FindLine(reads.Value, lines))));
                return null;
            case (_, { } nth) when nth.Value < 1 || nth.Value > places.Count:
                resolution.Report(WitnessFindings.InterventionNthTooLarge(nth.Span, reads.Value, nth.Value, places.Count));
                return null;
            case (_, { } nth):
                return places[nth.Value - 1];
            case (> 1, null):
                resolution.Report(WitnessFindings.AmbiguousIntervention(reads.Span, reads.Value, number, places.Count));
                return null;
            default:
                return places[0];
        }
    }

    /// <summary>The number of the first line that contains the words, or null.</summary>
    private static int? FindLine(string words, ImmutableArray<string> lines)
    {
        for (var index = 0; index < lines.Length && words.Length > 0; index++)
        {
            if (lines[index].Contains(words, StringComparison.Ordinal))
            {
                return index + 1;
            }
        }

        return null;
    }
}
