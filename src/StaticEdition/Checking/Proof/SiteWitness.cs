using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StaticEdition.Checking.SiteRules;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Proof;

/// <summary>A witness as the site publishes it; from it and the interventions the text is derived once more (SE405).</summary>
internal sealed class SiteWitness
{
    private readonly string path;
    private readonly string sha256;
    private readonly ReadOnlyMemory<byte> content;

    private SiteWitness(string path, string sha256, ReadOnlyMemory<byte> content)
    {
        (this.path, this.sha256, this.content) = (path, sha256, content);
        var bytes = content.Span.StartsWith("\uFEFF"u8) ? content.Span[3..] : content.Span;
        var lines = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').ToList();
        Lines = lines is [.., ""] ? lines[..^1] : lines;
    }

    /// <summary>The lines without their ends.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The witness of a text as <c>edition.json</c> describes it.</summary>
    public static SiteWitness FromJson(JsonElement witness, Func<string, ReadOnlyMemory<byte>> bytes)
    {
        var path = witness.GetProperty("path").GetString()!;
        return new SiteWitness(path, witness.GetProperty("sha256").GetString()!, bytes(path));
    }

    /// <summary>The bytes are those of the hash, and <em>witness + interventions = labels and segments</em>.</summary>
    public IEnumerable<Finding> CheckDerivation(Id text, IReadOnlyList<SiteSegment> segments, IReadOnlyList<SiteIntervention> interventions)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(content.Span)) != sha256)
        {
            yield return AlteredData.InFile(path, $"the witness of {text} is not the one with the SHA-256 that edition.json gives");
        }

        var byLine = interventions.ToLookup(intervention => intervention.Line);
        var mended = new StringBuilder();
        for (var number = 1; number <= Lines.Count; number++)
        {
            mended.Append(ApplyInterventions(Lines[number - 1], byLine[number])).Append('\n');
        }

        var read = string.Join('\n', segments.Select(segment => $"{segment.Label} {segment.Content}"));
        var (expected, actual) = (WithoutSpace(mended.ToString()), WithoutSpace(read));
        var same = expected.AsSpan().CommonPrefixLength(actual);
        if (expected.Length != actual.Length || same < expected.Length)
        {
            yield return AlteredData.InFile(
                path,
                $"the witness of {text} and its interventions give “{MessageText.Beginning(expected[same..])}” "
                + $"where segments.jsonl has “{MessageText.Beginning(actual[same..])}”");
        }
    }

    /// <summary>The line after its interventions, which are listed in the order of their places.</summary>
    private static string ApplyInterventions(string line, IEnumerable<SiteIntervention> interventions)
    {
        var mended = new StringBuilder();
        var from = 0;
        foreach (var intervention in interventions)
        {
            var place = line.IndexOf(intervention.Reads, from, StringComparison.Ordinal);
            if (place >= 0)
            {
                mended.Append(line, from, place - from).Append(intervention.Becomes);
                from = place + intervention.Reads.Length;
            }
        }

        return mended.Append(line, from, line.Length - from).ToString();
    }

    /// <summary>White space is compared where pages are proved; here labels and lines meet, between which it is the engine's.</summary>
    private static string WithoutSpace(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));
}
