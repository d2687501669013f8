using System.Text.Json;
using StaticEdition.Model.Matching;

namespace StaticEdition.Checking.Proof;

/// <summary>A line of <c>segments.jsonl</c>.</summary>
internal sealed record SiteSegment(Id Text, string Address, string? Label, string? Content)
{
    public static SiteSegment FromJson(JsonElement row)
    {
        var text = Id.Of(row.GetProperty("text").GetString()!);
        var content = row.GetProperty("content").GetString();
        return new SiteSegment(text, $"{text}/{row.GetProperty("id").GetString()}", row.GetProperty("label").GetString(), content);
    }
}

/// <summary>Words that a testimony or a dated event quotes, in code points.</summary>
internal sealed record SiteQuotation(string Address, int Start, int End, string Words)
{
    public static SiteQuotation OfTestimony(JsonElement row) => FromJson(row.GetProperty("source"), row.GetProperty("quote"));

    public static IReadOnlyList<SiteQuotation> OfCitations(JsonElement row) =>
        [.. row.GetProperty("citations").EnumerateArray().Select(citation => FromJson(citation, citation.GetProperty("exact")))];

    /// <summary>The stretches that quotations of one segment make together.</summary>
    public static ImmutableArray<ProvedRange> JoinQuotations(IEnumerable<SiteQuotation> quotations)
    {
        var stretches = new List<(int Start, int End, string Words)>();
        foreach (var next in quotations.OrderBy(quotation => quotation.Start).ThenBy(quotation => quotation.End))
        {
            if (stretches.Count == 0 || next.Start > stretches[^1].End)
            {
                stretches.Add((next.Start, next.End, next.Words));
            }
            else if (next.End > stretches[^1].End)
            {
                var known = stretches[^1];
                var offsets = new Offsets(next.Words);
                var shared = offsets.ToUtf16(Math.Min(known.End - next.Start, offsets.CodePointLength));
                stretches[^1] = (known.Start, next.End, known.Words + next.Words[shared..]);
            }
        }

        return [.. stretches.Select(stretch => ProvedRange.FromText(stretch.Start, stretch.Words))];
    }

    private static SiteQuotation FromJson(JsonElement place, JsonElement words) => new(
        $"{place.GetProperty("text").GetString()}/{place.GetProperty("segment").GetString()}",
        place.GetProperty("start").GetInt32(),
        place.GetProperty("end").GetInt32(),
        words.GetString() ?? "");
}

/// <summary>A line of <c>interventions.jsonl</c>.</summary>
internal sealed record SiteIntervention(Id Text, int Line, string Reads, string Becomes)
{
    public static SiteIntervention FromJson(JsonElement row) => new(
        Id.Of(row.GetProperty("text").GetString()!),
        row.GetProperty("line").GetInt32(),
        row.GetProperty("reads").GetString()!,
        row.GetProperty("becomes").GetString()!);
}
