using System.Buffers.Text;
using System.Text;
using StaticEdition.Checking.Html;
using StaticEdition.Wording.Names;

namespace StaticEdition.Checking.Proof;

/// <summary>
/// Proves a page in one pass over its bytes: the text content of every element with <c>data-text</c> or <c>data-witness</c>, leaving out
/// descendants with <c>data-aside</c>, equals the words that the marker names.
/// </summary>
internal sealed class WordsProof(ProvedWords words, PageScanResult page)
{
    private readonly List<OpenPassage> open = [];
    private int depth;

    /// <summary>Takes a start tag.</summary>
    public void StartTag(in HtmlScanner tag)
    {
        if (tag.IsEmptyElement)
        {
            return;
        }

        depth++;
        if (tag.Attributes.Length == 0)
        {
            return;
        }

        if (open.Count > 0 && tag.TryGet("data-aside"u8, out _))
        {
            open.ForEach(passage => passage.EnterAside(depth));
        }

        if (tag.TryGet("data-text"u8, out var address))
        {
            OpenText(tag, address);
        }
        else if (tag.TryGet("data-witness"u8, out var place))
        {
            OpenLine(tag, place);
        }
    }

    /// <summary>Takes characters between tags.</summary>
    public void TakeText(in HtmlScanner text)
    {
        foreach (var passage in open)
        {
            passage.CompareNext(text.Text, text.Offset);
        }
    }

    /// <summary>Takes an end tag.</summary>
    public void EndTag(in HtmlScanner tag)
    {
        if (HtmlElements.IsVoid(tag.Name))
        {
            return;
        }

        foreach (var passage in open)
        {
            passage.ExitAside(depth);
        }

        if (open.Count > 0 && open[^1].Depth == depth)
        {
            ClosePassage(open[^1], tag.Offset);
            open.RemoveAt(open.Count - 1);
        }

        depth--;
    }

    /// <summary>Takes the end of the page: what is still open was never closed.</summary>
    public void TakeEnd(int offset)
    {
        foreach (var passage in open)
        {
            ClosePassage(passage, offset);
        }
    }

    private void OpenText(in HtmlScanner tag, ReadOnlySpan<byte> address)
    {
        var segment = words.FindSegment(address);
        if (segment is null)
        {
            page.Findings.Add(ProofFindings.UnreadableMarker(page.PlaceOf(tag.Offset), $"data-text=\"{HtmlText.Decode(address)}\""));
            return;
        }

        var (start, end) = (0, segment.Length);
        if (tag.TryGet("data-range"u8, out var range) && !TryParseRange(range, out start, out end))
        {
            page.Findings.Add(ProofFindings.UnreadableMarker(page.PlaceOf(tag.Offset), $"data-range=\"{HtmlText.Decode(range)}\""));
        }
        else if (segment.WordsBetween(start, end) is { } expected)
        {
            open.Add(new OpenPassage(segment.Address, expected, depth) { Shown = new ShownWords(segment.Address, start, end) });
        }
        else
        {
            page.Findings.Add(ProofFindings.UnpublishableWords(page.PlaceOf(tag.Offset), segment.Address));
        }
    }

    private void OpenLine(in HtmlScanner tag, ReadOnlySpan<byte> place)
    {
        if (words.FindLine(place) is { } line)
        {
            open.Add(new OpenPassage(line.Place, line.Content, depth));
        }
        else
        {
            page.Findings.Add(ProofFindings.UnreadableMarker(page.PlaceOf(tag.Offset), $"data-witness=\"{HtmlText.Decode(place)}\""));
        }
    }

    private void ClosePassage(OpenPassage passage, int offset)
    {
        if (passage.FindDifference(offset) is { } fault)
        {
            page.Findings.Add(ProofFindings.AlteredWords(page.PlaceOf(fault.Offset), passage.Place, fault.Actual, fault.Expected));
        }
        else if (passage.Shown is { } shown)
        {
            page.Shown.Add(shown);
        }
        else
        {
            page.Lines.Add(passage.Place);
        }
    }

    private static bool TryParseRange(ReadOnlySpan<byte> range, out int start, out int end)
    {
        end = 0;
        return Utf8Parser.TryParse(range, out start, out var length)
            && length < range.Length && range[length] == '-'
            && Utf8Parser.TryParse(range[(length + 1)..], out end, out var rest) && length + 1 + rest == range.Length
            && start >= 0 && start < end;
    }
}
