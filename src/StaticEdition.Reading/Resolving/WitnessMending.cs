namespace StaticEdition.Reading;

/// <summary>
/// Applies recorded interventions to the lines of a capture. Each must match exactly, in one place or in the nth, and no two may
/// overlap; one that fails changes nothing. Findings: SE253, SE254, SE255.
/// </summary>
internal sealed class WitnessMending(Resolution resolution)
{
    private int searchesLeft = 100;

    public ImmutableArray<MendedLine> Mend(ImmutableArray<string> lines, IEnumerable<ParsedIntervention> interventions)
    {
        var byLine = interventions.ToLookup(intervention => intervention.Line.Value);
        foreach (var intervention in byLine.Where(group => group.Key < 1 || group.Key > lines.Length).SelectMany(group => group))
        {
            resolution.Report(WitnessFindings.InterventionInUnknownLine(intervention.Line.Span, intervention.Line.Value, lines.Length));
        }

        return [.. lines.Select((line, index) => Mend(index + 1, line, byLine[index + 1], lines))];
    }

    private MendedLine Mend(int number, string line, IEnumerable<ParsedIntervention> interventions, ImmutableArray<string> lines)
    {
        var places = interventions
            .Select(intervention => (Start: Place(line, intervention, lines), Intervention: intervention))
            .OrderBy(place => place.Start).ToList();
        var isDoubtful = places.RemoveAll(place => place.Start < 0) > 0;
        var pieces = ImmutableArray.CreateBuilder<MendedPiece>();
        ParsedIntervention? last = null;
        var offset = 0;
        foreach (var (start, intervention) in places)
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
        return new MendedLine(number, line, pieces.ToImmutable(), isDoubtful);
    }

    private static void AddUntouched(ImmutableArray<MendedPiece>.Builder pieces, string words)
    {
        if (words.Length > 0)
        {
            pieces.Add(new MendedPiece(words, words, null));
        }
    }

    /// <summary>Where the intervention's words begin in the captured line, or -1 with a finding.</summary>
    private int Place(string line, ParsedIntervention intervention, ImmutableArray<string> lines)
    {
        var (reads, number) = (intervention.Reads, intervention.Line.Value);
        var places = Occurrences.Of(reads.Value, line);
        if (places.Count == 0)
        {
            resolution.Report(WitnessFindings.InterventionNotFound(reads.Span, reads.Value, number, line, LineThatReads(reads.Value, lines)));
            return -1;
        }

        if (intervention.Nth is { } nth)
        {
            if (nth.Value >= 1 && nth.Value <= places.Count)
            {
                return places[nth.Value - 1];
            }

            resolution.Report(WitnessFindings.InterventionNthTooLarge(nth.Span, reads.Value, nth.Value, places.Count));
            return -1;
        }

        if (places.Count > 1)
        {
            resolution.Report(WitnessFindings.AmbiguousIntervention(reads.Span, reads.Value, number, places.Count));
            return -1;
        }

        return places[0];
    }

    private int? LineThatReads(string words, ImmutableArray<string> lines)
    {
        for (var index = 0; index < lines.Length && words.Length > 0 && searchesLeft > 0; index++)
        {
            if (lines[index].Contains(words, StringComparison.Ordinal))
            {
                return index + 1;
            }
        }

        searchesLeft--;
        return null;
    }
}
