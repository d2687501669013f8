using AngleSharp.Dom;

namespace StaticEdition.Tests.Structure;

/// <summary>Headings and landmarks: how a page is walked by those who hear it.</summary>
internal static class HeadingRules
{
    /// <summary>One heading of the first level, the first of all; none deeper by more than one than the heading before; none empty.</summary>
    public static IEnumerable<string> Headings(IDocument page)
    {
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
            {
                yield return $"{Place.Of(heading)} follows a heading of level {before}";
            }

            if (level == 1 && before > 0)
            {
                yield return $"{Place.Of(heading)} is a second heading of the first level";
            }

            if (AccessibleName.Of(heading).Length == 0)
            {
                yield return $"{Place.Of(heading)} is empty";
            }

            before = level;
        }

        if (before == 0)
        {
            yield return "no heading";
        }
    }

    /// <summary>One banner, one main part and one foot; each navigation and each other landmark has a name of its own kind's.</summary>
    public static IEnumerable<string> Landmarks(IDocument page)
    {
        foreach (var landmark in new[] { "body > header", "main", "body > footer" })
        {
            if (page.QuerySelectorAll(landmark).Length != 1)
            {
                yield return $"{page.QuerySelectorAll(landmark).Length} times {landmark}";
            }
        }

        foreach (var kind in page.QuerySelectorAll("nav, [role=navigation], [role=doc-endnotes], [role=region], [role=search]").GroupBy(RoleOf))
        {
            foreach (var landmark in kind.Where(landmark => kind.Count() > 1 && !HasName(landmark)))
            {
                yield return $"{Place.Of(landmark)} is one of {kind.Count()} of its kind and has no name";
            }

            foreach (var same in kind.Where(HasName).GroupBy(AccessibleName.Of, StringComparer.Ordinal).Where(same => same.Count() > 1))
            {
                yield return $"{Place.Of(same.First())}: {same.Count()} are called “{same.Key}”";
            }
        }

        foreach (var loose in page.QuerySelectorAll("body > *:not(header, main, footer, script, .skip)"))
        {
            yield return $"{Place.Of(loose)} stands in no landmark";
        }
    }

    private static string RoleOf(IElement landmark) => landmark.GetAttribute("role") ?? landmark.LocalName;

    private static bool HasName(IElement landmark) => landmark.HasAttribute("aria-label") || landmark.HasAttribute("aria-labelledby");
}
