using AngleSharp.Dom;

namespace StaticEdition.Tests.Structure;

/// <summary>What single elements owe to those who do not see them.</summary>
internal static class ElementRules
{
    private static readonly string[] References =
    [
        "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns", "aria-flowto", "aria-activedescendant",
        "aria-errormessage", "for", "headers", "list", "popovertarget",
    ];

    /// <summary>No id stands twice, and what is named by an id is there.</summary>
    public static IEnumerable<string> Ids(IDocument page)
    {
        foreach (var same in page.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return $"the id “{same.Key}” stands {same.Count()} times";
        }

        foreach (var (element, attribute) in page.All.SelectMany(element => References.Where(element.HasAttribute).Select(attribute => (element, attribute))))
        {
            foreach (var id in AccessibleName.Ids(element, attribute).Where(id => page.GetElementById(id) is null))
            {
                yield return $"{Place.Of(element)} names by {attribute} what is not there: {id}";
            }
        }
    }

    /// <summary>A link, a button, a summary and a field have a name; a link leads somewhere; nothing is pulled forward in the order of Tab.</summary>
    public static IEnumerable<string> Controls(IDocument page)
    {
        foreach (var control in page.QuerySelectorAll("a, button, summary").Where(control => NameOf(control).Length == 0))
        {
            yield return $"{Place.Of(control)} has no name";
        }

        foreach (var link in page.QuerySelectorAll("a:not([href]), a[href='']"))
        {
            yield return $"{Place.Of(link)} leads nowhere";
        }

        foreach (var field in page.QuerySelectorAll("input, select, textarea, progress, meter").Where(field => !HasLabel(field)))
        {
            yield return $"{Place.Of(field)} has no label";
        }

        foreach (var group in page.QuerySelectorAll("fieldset").Where(group => group.QuerySelector("legend") is not { } legend || AccessibleName.Of(legend).Length == 0))
        {
            yield return $"{Place.Of(group)} has no legend";
        }

        foreach (var pulled in page.QuerySelectorAll("[tabindex]").Where(pulled => pulled.GetAttribute("tabindex") is not ("0" or "-1")))
        {
            yield return $"{Place.Of(pulled)} changes the order of Tab";
        }
    }

    /// <summary>An image has words instead; a drawing has a title, and so does each link in it.</summary>
    public static IEnumerable<string> Pictures(IDocument page) =>
        from picture in page.QuerySelectorAll("img, svg, svg a")
        where picture.GetAttribute("aria-hidden") != "true"
        where picture.LocalName == "img" ? !picture.HasAttribute("alt") : TitleOf(picture).Length == 0 && AccessibleName.Of(picture).Length == 0
        select $"{Place.Of(picture)} has no title";

    /// <summary>A table has a caption or a name, and headers that say what they head.</summary>
    public static IEnumerable<string> Tables(IDocument page)
    {
        foreach (var table in page.QuerySelectorAll("table"))
        {
            if (table.QuerySelector("thead th, tbody th") is null)
            {
                yield return $"{Place.Of(table)} has no headers";
            }

            foreach (var header in table.QuerySelectorAll("th").Where(header => !header.HasAttribute("scope") || AccessibleName.Of(header).Length == 0))
            {
                yield return $"{Place.Of(header)} does not say what it heads";
            }

            if (table.QuerySelector("caption") is null && !table.HasAttribute("aria-label") && !table.HasAttribute("aria-labelledby"))
            {
                yield return $"{Place.Of(table)} has no name";
            }
        }
    }

    /// <summary>Lists hold items only; the items of a list of terms are terms and what is said of them.</summary>
    public static IEnumerable<string> Lists(IDocument page) =>
        from child in page.QuerySelectorAll("ul > *, ol > *, dl > *, dl > div > *")
        let isOfTerms = child.ParentElement!.LocalName is "dl" or "div"
        where isOfTerms ? child.LocalName is not ("dt" or "dd" or "div") : child.LocalName != "li"
        select $"{Place.Of(child)} is no item of a list";

    /// <summary>The page and every part in another language say which language and direction they have.</summary>
    public static IEnumerable<string> Languages(IDocument page)
    {
        var parts = page.QuerySelectorAll("body [lang]").Where(part => !part.HasAttribute("dir") && part.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != part.GetAttribute("lang"));
        return new[] { page.DocumentElement }.Where(root => root.GetAttribute("lang") is not { Length: > 1 } || root.GetAttribute("dir") is not ("ltr" or "rtl"))
            .Concat(parts).Select(part => $"{Place.Of(part)} does not say its language and direction");
    }

    private static string NameOf(IElement control) =>
        control.Closest("svg") is null ? AccessibleName.Of(control) : AccessibleName.Of(control) + TitleOf(control);

    private static string TitleOf(IElement picture) =>
        picture.Children.FirstOrDefault(child => child.LocalName == "title")?.TextContent.Trim() ?? "";

    private static bool HasLabel(IElement field) =>
        field.HasAttribute("aria-label") || field.HasAttribute("aria-labelledby")
        || (field.Closest("label") ?? field.Owner!.QuerySelectorAll("label").FirstOrDefault(label => label.GetAttribute("for") == field.Id)) is { } label
        && AccessibleName.Of(label).Length > 0;
}
