using System.Text;
using StaticEdition.Checking.Html;
using StaticEdition.Checking.Proof;

namespace StaticEdition.Checking.SiteRules;

/// <summary>The requests of a style sheet: <c>url(…)</c> and <c>@import "…"</c> (CSS Values Level 4, section 4.5).</summary>
internal static class StyleSheetScan
{
    /// <summary>Checks every request of a style sheet.</summary>
    public static PageScanResult ScanSheet(OutputFile file, SitePaths paths)
    {
        var facts = new PageScanResult(file);
        var links = new LinkReader(paths, file.Path);
        var sheet = file.Content.Span;
        for (var next = 0; FindRequest(sheet, ref next) is { } request;)
        {
            var offset = request.GetOffsetAndLength(sheet.Length).Offset;
            var address = Encoding.UTF8.GetString(sheet[request]).Trim(' ', '"', '\'');
            var target = links.Resolve(address);
            if (!address.StartsWith('#'))
            {
                ForeignRequest.Check(facts, address, target, offset);
                DeadLink.Check(facts, address, target with { Fragment = null }, offset);
            }
        }

        return facts;
    }

    private static Range? FindRequest(ReadOnlySpan<byte> sheet, ref int next)
    {
        var url = sheet[next..].IndexOf("url("u8);
        var import = sheet[next..].IndexOf("@import \""u8);
        var isImport = import >= 0 && (url < 0 || import < url);
        if (url < 0 && !isImport)
        {
            return null;
        }

        var start = next + (isImport ? import + "@import \""u8.Length : url + "url("u8.Length);
        var length = sheet[start..].IndexOf(isImport ? (byte)'"' : (byte)')');
        next = length < 0 ? sheet.Length : start + length;
        return start..next;
    }
}
