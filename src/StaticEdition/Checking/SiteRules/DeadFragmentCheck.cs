namespace StaticEdition;

/// <summary>Every fragment of a link is the id of an element of the page it leads to (SE411).</summary>
internal static class DeadFragmentCheck
{
    public static IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages)
    {
        var ids = pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var link in page.Fragments)
            {
                if (!ids.TryGetValue(link.Path, out var known) || !known.Contains(link.Fragment))
                {
                    yield return DeadFragment.At(page.Span(link.Offset), link.Path, link.Fragment);
                }
            }
        }
    }
}
