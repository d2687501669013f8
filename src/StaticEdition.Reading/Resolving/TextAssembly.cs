using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>A text with its segments, and what its apparatus will be made of.</summary>
/// <param name="Text">The text; its segments have no apparatus and no renderings yet.</param>
/// <param name="Witness">The capture, or null where it is missing.</param>
/// <param name="Lines">The capture's lines with the interventions applied.</param>
/// <param name="Claims">Which line of the capture each line of a segment is.</param>
internal sealed record TextDraft(EditionText Text, ParsedWitness? Witness, ImmutableArray<CorrectedLine> Lines, ImmutableArray<LineClaim> Claims);

/// <summary>
/// Step 2: texts with their segments, each held against its capture: witness + interventions = text, to the character.
/// Findings: SE211, SE250–SE262.
/// </summary>
internal sealed class TextAssembly(Resolution resolution)
{
    private readonly InterventionApplier mending = new(resolution);

    public ImmutableArray<TextDraft> AssembleText(ImmutableArray<ParsedText> texts)
    {
        var interventions = resolution.Parsed.Interventions.ToLookup(intervention => intervention.Text);
        var known = resolution.Parsed.Texts.Select(text => text.Id).ToHashSet();
        foreach (var group in interventions.Where(group => !known.Contains(group.Key)))
        {
            resolution.Report(WitnessFindings.InterventionInUnknownText(SourceSpan.Of(group.First().Span.File), group.Key));
        }

        var used = resolution.Parsed.Texts.Select(text => text.WitnessFile.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var witness in resolution.Parsed.Witnesses.Where(witness => !used.Contains(witness.FileName)))
        {
            resolution.Report(WitnessFindings.UnusedWitness(witness.Span, witness.FileName));
        }

        return [.. texts.Select(text => AssembleText(text, interventions[text.Id]))];
    }

    private TextDraft AssembleText(ParsedText written, IEnumerable<ParsedIntervention> interventions)
    {
        var witness = FindWitness(written);
        var lines = witness is null ? [] : mending.ApplyInterventions(witness.Lines, interventions);
        ImmutableArray<LineClaim> claims = witness is null ? [] : [.. new WitnessAlignment(resolution, written).AlignLines(lines)];
        return new TextDraft(TextOf(written), witness, lines, claims);
    }

    private ParsedWitness? FindWitness(ParsedText written)
    {
        var (file, witnesses) = (written.WitnessFile, resolution.Parsed.Witnesses);
        if (witnesses.FirstOrDefault(candidate => candidate.FileName == file.Value) is not { } witness)
        {
            var used = resolution.Parsed.Texts.Select(text => text.WitnessFile.Value).ToHashSet(StringComparer.Ordinal);
            var nearest = NearestSpelling.FindNearest(file.Value, witnesses.Select(candidate => candidate.FileName).Where(name => !used.Contains(name)));
            resolution.Report(WitnessFindings.MissingWitness(file.Span, file.Value, nearest));
            return null;
        }

        if (!string.Equals(witness.Sha256, written.Sha256.Value, StringComparison.OrdinalIgnoreCase))
        {
            resolution.Report(WitnessFindings.ChangedWitness(written.Sha256.Span, witness.FileName, witness.Sha256));
        }

        return witness;
    }

    private EditionText TextOf(ParsedText written) => new()
    {
        Id = written.Id,
        Role = written.Role,
        Language = written.Language,
        Short = written.Short,
        Title = written.Title,
        Cite = written.Cite,
        Unit = written.Unit,
        Date = written.Date,
        Place = written.Place,
        Publisher = written.Publisher,
        Rights = written.Rights,
        Publish = written.Publish,
        Witness = new Witness(written.WitnessFile.Value, written.Sha256.Value, []) { Content = default },
        Divisions = [.. written.Divisions.DistinctBy(division => division.Id)],
        Segments =
        [
            .. written.Segments.DistinctBy(segment => segment.Id.Value).Select((segment, order) => SegmentOf(written.Id, segment, order)),
        ],
        Retired = ResolveRetired(written),
        Span = written.Span,
    };

    private static Segment SegmentOf(Id text, ParsedSegment written, int order) => new()
    {
        Address = new Address(text, written.Id.Value),
        Order = order,
        Division = written.Division,
        Status = written.Status,
        Label = written.Label?.Value,
        Content = string.Join(' ', written.Lines.Select(line => line.Value)),
        Renderings = Localized<string>.Empty,
        Interventions = [],
        Span = written.Id.Span,
    };

    private ImmutableArray<RetiredId> ResolveRetired(ParsedText written)
    {
        var inUse = written.Segments.GroupBy(segment => segment.Id.Value).ToDictionary(group => group.Key, group => group.First().Id.Span);
        var retired = new Dictionary<Id, RetiredId>();
        foreach (var item in written.Retired)
        {
            if (inUse.TryGetValue(item.Id.Value, out var segment))
            {
                resolution.Report(TextFindings.RetiredIdInUse(item.Id.Span, item.Id.Value, segment));
            }
            else if (!retired.TryAdd(item.Id.Value, new RetiredId(item.Id.Value, [.. item.Became.Select(became => became.Value)])))
            {
                resolution.Report(TextFindings.IdRetiredTwice(item.Id.Span, item.Id.Value));
            }
        }

        return [.. retired.Values];
    }
}
