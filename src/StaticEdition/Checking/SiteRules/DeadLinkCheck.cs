namespace StaticEdition;

/// <summary>Every link and request of a page leads to a file of the site, also when the page is opened from a folder (SE410).</summary>
internal static class DeadLinkCheck
{
    public static void Check(PageFacts page, string link, LinkTarget target, int offset)
    {
        switch (target.Scope)
        {
            case LinkScope.Nowhere:
                page.Findings.Add(DeadLink.At(page.Span(offset), link));
                break;
            case LinkScope.Root:
                page.Findings.Add(DeadLink.OfRoot(page.Span(offset), link));
                break;
            case LinkScope.Inside when Copy.Has(page.Path) && !Copy.Has(target.Path!) && !Copy.IsRedrawn(page.Path):
                page.Findings.Add(DeadLink.OfCopy(page.Span(offset), link));
                break;
            case LinkScope.Inside when target.Fragment is { Length: > 0 } fragment:
                page.Fragments.Add(new FragmentLink(target.Path!, fragment) { Offset = offset });
                break;
        }
    }
}
