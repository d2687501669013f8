using System.Text;
using System.Text.RegularExpressions;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;

namespace StaticEdition.Tests.Formats;

/// <summary>A file that an example lays over the stock edition.</summary>
/// <param name="Path">Its path in the input folder.</param>
/// <param name="Content">Its text.</param>
/// <param name="HasBytes">True when <c>\xNN</c> in it stands for a byte.</param>
internal sealed record ExampleFile(string Path, string Content, bool HasBytes);

/// <summary>
/// Files, and what comes of them: in a document, fenced blocks whose info string names a path
/// (<c>yaml notes/one.yml</c>, <c>text notes/two.yml bytes</c>), followed by a block <c>findings</c> or <c>result</c>.
/// </summary>
/// <param name="Files">What is laid over the stock edition.</param>
/// <param name="IsResult">True when the values that were read are shown, false when the findings are.</param>
/// <param name="Expected">The text of the last block.</param>
/// <param name="FirstLine">Index of the first line of that text in the document.</param>
internal sealed partial record DocumentExample(IReadOnlyList<ExampleFile> Files, bool IsResult, string Expected, int FirstLine)
{
    /// <summary>The examples of a document in order.</summary>
    public static List<DocumentExample> Parse(string[] lines)
    {
        var examples = new List<DocumentExample>();
        var files = new List<ExampleFile>();
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = Fence().Match(lines[i]);
            if (!fence.Success)
            {
                continue;
            }

            var first = i + 1;
            for (i = first; i < lines.Length && lines[i] != fence.Groups["fence"].Value; i++)
            {
            }

            var content = string.Concat(lines[first..i].Select(line => line + "\n"));
            var path = fence.Groups["path"];
            var kind = fence.Groups["kind"].Value;
            if (kind is "findings" or "result")
            {
                examples.Add(new DocumentExample([.. files], kind == "result", content, first));
                files.Clear();
            }
            else if (path.Success)
            {
                files.Add(new ExampleFile(path.Value, content, fence.Groups["bytes"].Success));
            }
        }

        return examples;
    }

    /// <summary>What really comes of the files.</summary>
    public string Actual()
    {
        var layer = string.Concat(Files.Where(file => !file.HasBytes).Select(file => $"-- {file.Path} --\n{file.Content}"));
        var files = SmallEdition.Files(StockEdition.Files, layer);
        foreach (var file in Files.Where(file => file.HasBytes))
        {
            files[file.Path] = BytesOf(file.Content);
        }

        var folder = InputFolder.InMemory(files);
        var findings = new FindingList();
        var written = ParsedFiles.Read(folder, findings);
        if (IsResult && written is not null && findings.ToSorted().IsEmpty)
        {
            return ParsedDump.Of(written, [.. Files.Select(file => file.Path)]);
        }

        // What a fault brings about in other files is not the example's subject.
        return string.Concat(EditionReader.Read(folder, FindingCatalogue.Rules).Findings.Where(IsAboutFiles).Select(Show));
    }

    private bool IsAboutFiles(Finding finding) =>
        Files.Count == 0 || Files.Any(file => (file.Path + '/').StartsWith(finding.Span.File + '/', StringComparison.Ordinal));

    private static string Show(Finding finding) => finding + "\n" + (finding.Remedy is null ? "" : $"  → {finding.Remedy}\n");

    private static byte[] BytesOf(string content)
    {
        var bytes = new List<byte>();
        var position = 0;
        foreach (System.Text.RegularExpressions.Match escape in EscapedByte().Matches(content))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(content[position..escape.Index]));
            bytes.Add(Convert.FromHexString(escape.Groups[1].ValueSpan)[0]);
            position = escape.Index + escape.Length;
        }

        var rest = content[position..];
        bytes.AddRange(Encoding.UTF8.GetBytes(rest.EndsWith("\\\n", StringComparison.Ordinal) ? rest[..^2] : rest));
        return [.. bytes];
    }

    [GeneratedRegex(@"\A(?<fence>`{3,})(?<kind>[a-z]+)(?: (?<path>\S+))?(?<bytes> bytes)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\\x([0-9A-F]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedByte();
}
