using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticEdition.Checking.Proof;
using StaticEdition.Reading.Formats;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Checking;

/// <summary>
/// The independent proof of a page: AngleSharp builds the tree a browser would build, and the text content of every marked element,
/// without its asides, is compared with the words that the marker names.
/// </summary>
internal static partial class ParsedPage
{
    public static PageScanResult Prove(OutputFile file, ProvedWords words)
    {
        var page = new PageScanResult(file);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var document = parser.ParseDocument(new MemoryStream(file.Content.ToArray()));
        foreach (var element in document.QuerySelectorAll("[id]"))
        {
            page.Ids.Add(element.Id!);
        }

        foreach (var element in document.QuerySelectorAll("[data-text]"))
        {
            ProveWords(page, words, element);
        }

        foreach (var element in document.QuerySelectorAll("[data-witness]"))
        {
            ProveLine(page, words, element);
        }

        return page;
    }

    private static void ProveWords(PageScanResult page, ProvedWords words, IElement element)
    {
        var address = element.GetAttribute("data-text")!;
        var range = element.GetAttribute("data-range");
        var segment = words.FindSegment(address);
        if (segment is null || (range is not null && !Range().IsMatch(range)))
        {
            page.Findings.Add(ProofFindings.UnreadableMarker(SpanOf(page, element), range is null ? address : $"{address} [{range}]"));
            return;
        }

        var bounds = range?.Split('-').Select(bound => int.Parse(bound, CultureInfo.InvariantCulture)).ToArray() ?? [0, segment.Length];
        if (segment.WordsBetween(bounds[0], bounds[1]) is not { } expected)
        {
            page.Findings.Add(ProofFindings.UnpublishableWords(SpanOf(page, element), address));
        }
        else if (HasWords(page, element, address, Encoding.UTF8.GetString(expected.Span)))
        {
            page.Shown.Add(new ShownWords(address, bounds[0], bounds[1]));
        }
    }

    private static void ProveLine(PageScanResult page, ProvedWords words, IElement element)
    {
        var place = element.GetAttribute("data-witness")!;
        if (words.FindLine(place) is not { } line)
        {
            page.Findings.Add(ProofFindings.UnreadableMarker(SpanOf(page, element), place));
        }
        else if (HasWords(page, element, place, Encoding.UTF8.GetString(line.Content.Span)))
        {
            page.Lines.Add(place);
        }
    }

    private static bool HasWords(PageScanResult page, IElement element, string place, string expected)
    {
        var actual = new StringBuilder();
        AppendText(element, actual);
        var shown = actual.ToString();
        if (shown == expected)
        {
            return true;
        }

        var same = shown.AsSpan().CommonPrefixLength(expected);
        page.Findings.Add(ProofFindings.AlteredWords(SpanOf(page, element), place, shown[same..], expected[same..]));
        return false;
    }

    private static void AppendText(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText characters)
            {
                text.Append(characters.Data);
            }
            else if (child is IElement element && !element.HasAttribute("data-aside"))
            {
                AppendText(element, text);
            }
        }
    }

    private static SourceSpan SpanOf(PageScanResult page, IElement element) =>
        element.SourceReference is { } source
            ? SourceSpan.At(page.Path, source.Position.Line, source.Position.Column)
            : SourceSpan.Of(page.Path);

    [GeneratedRegex(@"\A[0-9]{1,9}-[0-9]{1,9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
