using System.Text.Json;
using StaticEdition.Checking.SiteRules;
using StaticEdition.Exporting;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Proof;

/// <summary>
/// Reads a site's own data back: its texts, segments, quotations and witnesses, with nothing but the files of the site. Raises SE405
/// where a file is missing, cannot be read, or has lost a key.
/// </summary>
internal sealed class SiteData
{
    private readonly Dictionary<string, OutputFile> files;
    private readonly List<Finding> findings = [];

    private SiteData(IEnumerable<OutputFile> files) => this.files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The words that the pages of a site must show, by its data; and what is wrong with the data.</summary>
    public static (ProvedWords? Words, ImmutableArray<Finding> Findings) ReadSite(IEnumerable<OutputFile> files)
    {
        var data = new SiteData(files);
        var words = data.ReadWords();
        return (words, [.. data.findings]);
    }

    private ProvedWords? ReadWords()
    {
        var segments = ReadLines("data/segments.jsonl", SiteSegment.FromJson).ToLookup(segment => segment.Text);
        var quotations = ReadLines("data/testimonies.jsonl", SiteQuotation.OfTestimony)
            .Concat(ReadLines("data/chronology.jsonl", SiteQuotation.OfCitations).SelectMany(citations => citations))
            .ToLookup(quotation => quotation.Address, StringComparer.Ordinal);
        var interventions = ReadLines("data/interventions.jsonl", SiteIntervention.FromJson).ToLookup(intervention => intervention.Text);
        return ReadSite(EditionData.Path, 0, BytesOf(EditionData.Path), edition => new ProvedWords(
            [.. edition.GetProperty("languages").EnumerateArray().Select(language => new Language(language.GetString()!))],
            [.. edition.GetProperty("texts").EnumerateArray().Select(text => ReadText(text, segments, quotations, interventions))]));
    }

    private ProvedText ReadText(
        JsonElement text, ILookup<Id, SiteSegment> segments, ILookup<string, SiteQuotation> quotations, ILookup<Id, SiteIntervention> interventions)
    {
        var id = Id.Of(text.GetProperty("id").GetString()!);
        var isFull = text.GetProperty("publish").GetString() == "full";
        var witness = isFull ? SiteWitness.FromJson(text.GetProperty("witness"), path => BytesOf(path)) : null;
        findings.AddRange(witness is null ? [] : witness.CheckDerivation(id, [.. segments[id]], [.. interventions[id]]));
        return new ProvedText(id, text.GetProperty("role").GetString() == "instrument", isFull)
        {
            Segments = [.. segments[id].Select(segment => new ProvedSegment(segment.Address, segment.Content is { } content
                ? [ProvedRange.FromText(0, content)]
                : SiteQuotation.JoinQuotations(quotations[segment.Address])))],
            Lines = [.. witness?.Lines.Select((line, index) => ProvedLine.FromText(id, index + 1, line)) ?? []],
            Retired = [.. text.GetProperty("retired").EnumerateArray().Select(retired => Id.Of(retired.GetProperty("id").GetString()!))],
        };
    }

    private ReadOnlyMemory<byte> BytesOf(string path)
    {
        if (files.TryGetValue(path, out var file))
        {
            return file.Content;
        }

        findings.Add(AlteredData.InFile(path, "the site has no such file"));
        return default;
    }

    private List<TRow> ReadLines<TRow>(string path, Func<JsonElement, TRow> read)
        where TRow : class
    {
        var rows = new List<TRow>();
        var rest = BytesOf(path);
        for (var line = 1; rest.Length > 0; line++)
        {
            var length = rest.Span.IndexOf((byte)'\n');
            if (ReadSite(path, line, length < 0 ? rest : rest[..length], read) is { } row)
            {
                rows.Add(row);
            }

            rest = length < 0 ? default : rest[(length + 1)..];
        }

        return rows;
    }

    private TRow? ReadSite<TRow>(string path, int line, ReadOnlyMemory<byte> json, Func<JsonElement, TRow> read)
        where TRow : class
    {
        if (json.IsEmpty)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException)
        {
            findings.Add(line > 0 ? AlteredData.InLine(path, line, "the line cannot be read") : AlteredData.InFile(path, "the file cannot be read"));
            return null;
        }
    }
}
