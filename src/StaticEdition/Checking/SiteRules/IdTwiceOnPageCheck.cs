namespace StaticEdition;

/// <summary>No two elements of a page have the same id (SE412).</summary>
internal static class IdTwiceOnPageCheck
{
    public static void Check(PageFacts page, string id, int offset)
    {
        if (!page.Ids.Add(id))
        {
            page.Findings.Add(IdTwiceOnPage.At(page.Span(offset), id));
        }
    }
}
