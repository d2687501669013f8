using AngleSharp.Dom;

namespace StaticEdition.Tests.Structure;

/// <summary>Markers and bodies of notes, in both directions (Digital Publishing WAI-ARIA 1.1).</summary>
internal static class NoteRules
{
    /// <summary>A marker says what it opens, leads to a body on its page, and the body leads back to it.</summary>
    public static IEnumerable<string> Markers(IDocument page)
    {
        foreach (var marker in page.QuerySelectorAll("[role=doc-noteref]"))
        {
            if (Body(Target(marker)) is not { } body)
            {
                yield return $"{Place.Of(marker)} leads to no body: {marker.GetAttribute("href")}";
            }
            else if (ReturnsOf(body).All(back => Target(back) != marker))
            {
                yield return $"{Place.Of(marker)}: its body does not lead back to it";
            }

            if (marker.GetAttribute("aria-label") is not { Length: > 1 })
            {
                yield return $"{Place.Of(marker)} does not say what it opens";
            }
        }
    }

    /// <summary>A body that has a marker leads back; each way back leads to a marker of its body, shows a part of its name, and names the marker.</summary>
    public static IEnumerable<string> Returns(IDocument page)
    {
        var marked = page.QuerySelectorAll("[role=doc-noteref]").Select(marker => Body(Target(marker))).ToHashSet();
        foreach (var body in page.QuerySelectorAll("[role=doc-footnote]").Where(body => marked.Contains(body) && !ReturnsOf(body).Any()))
        {
            yield return $"{Place.Of(body)} does not lead back";
        }

        foreach (var back in page.QuerySelectorAll("[role=doc-backlink]"))
        {
            var name = AccessibleName.Of(back);
            if (Target(back) is not { } marker || !IsMarkerOf(marker, Body(back)))
            {
                yield return $"{Place.Of(back)} leads to no marker of its body: {back.GetAttribute("href")}";
            }
            else if (!name.Contains(AccessibleName.Of(marker), StringComparison.Ordinal) || !name.StartsWith(AccessibleName.Visible(back), StringComparison.Ordinal))
            {
                yield return $"{Place.Of(back)} is called “{name}” and leads to “{AccessibleName.Of(marker)}”";
            }
        }
    }

    /// <summary>No two ways back from notes say the same; what one person said of one place several times is told apart by its words.</summary>
    public static IEnumerable<string> NamesOfReturns(IDocument page) =>
        from same in page.QuerySelectorAll("[role=doc-backlink]").Where(back => back.Closest(".testimonia") is null).GroupBy(AccessibleName.Of, StringComparer.Ordinal)
        where same.Count() > 1
        select $"{same.Count()} ways back are called “{same.Key}”";

    // One marker may stand for what one voice says several times at one place: its first body is named, the others stand beside it.
    private static bool IsMarkerOf(IElement marker, IElement? body) =>
        marker.GetAttribute("role") == "doc-noteref" && Body(Target(marker)) is { } named && (named == body || named.ParentElement == body?.ParentElement);

    private static IElement? Target(IElement link) =>
        link.GetAttribute("href") is ['#', .. var id] ? link.Owner!.GetElementById(Uri.UnescapeDataString(id)) : null;

    private static IElement? Body(IElement? element) => element?.Closest("[role=doc-footnote]");

    private static IEnumerable<IElement> ReturnsOf(IElement body) => body.QuerySelectorAll("[role=doc-backlink]");
}
