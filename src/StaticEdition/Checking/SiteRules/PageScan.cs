using StaticEdition.Checking.Html;
using StaticEdition.Checking.Proof;

namespace StaticEdition.Checking.SiteRules;

/// <summary>One pass over the bytes of a page: every rule that a page alone can break, and the proof of its words.</summary>
internal static class PageScan
{
    /// <param name="file">The page.</param>
    /// <param name="paths">The files of the site.</param>
    /// <param name="words">What the words are proved against, or null where another proof is made.</param>
    public static PageScanResult ScanPage(OutputFile file, SitePaths paths, ProvedWords? words)
    {
        var page = new PageScanResult(file);
        var proof = words is null ? null : new WordsProof(words, page);
        var links = new LinkReader(paths, file.Path);
        var head = default(PageHead);
        var scanner = new HtmlScanner(file.Content.Span);
        while (scanner.Read())
        {
            switch (scanner.Token)
            {
                case HtmlToken.Text:
                    proof?.TakeText(scanner);
                    head.TakeText(scanner);
                    break;
                case HtmlToken.StartTag:
                    proof?.StartTag(scanner);
                    head.StartTag(page, scanner);
                    StartTag(page, links, scanner);
                    break;
                default:
                    proof?.EndTag(scanner);
                    break;
            }
        }

        proof?.TakeEnd(file.Content.Length);
        head.ReportMissing(page);
        return page;
    }

    private static void StartTag(PageScanResult page, LinkReader links, in HtmlScanner tag)
    {
        InlineCode.CheckElement(page, tag);
        foreach (var attribute in tag.Attributes)
        {
            switch (PageAttributes.KindOf(tag, attribute))
            {
                case PageAttribute.Id:
                    DuplicateElementId.Check(page, HtmlText.Decode(tag[attribute.Value]), tag.Offset);
                    break;
                case PageAttribute.Base:
                    links.UseSiteRootAsBase();
                    break;
                case PageAttribute.Link:
                    CheckLink(page, links, HtmlText.Decode(tag[attribute.Value]), tag.Offset, isRequest: false);
                    break;
                case PageAttribute.Request:
                    CheckLink(page, links, HtmlText.Decode(tag[attribute.Value]), tag.Offset, isRequest: true);
                    break;
                case PageAttribute.Requests:
                    foreach (var source in HtmlText.Decode(tag[attribute.Value]).Split(',', StringSplitOptions.TrimEntries))
                    {
                        CheckLink(page, links, source.Split(' ')[0], tag.Offset, isRequest: true);
                    }

                    break;
                case PageAttribute.Code:
                    InlineCode.CheckAttribute(page, tag, attribute);
                    break;
            }
        }
    }

    private static void CheckLink(PageScanResult page, LinkReader links, string link, int offset, bool isRequest)
    {
        var target = links.Resolve(link);
        InlineCode.CheckLink(page, link, offset);
        DeadLink.Check(page, link, target, offset);
        if (isRequest)
        {
            ForeignRequest.Check(page, link, target, offset);
        }
    }
}
