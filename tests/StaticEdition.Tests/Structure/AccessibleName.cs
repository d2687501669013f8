using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticEdition.Tests.Structure;

/// <summary>What assistive technology calls an element, as far as finished pages need it (Accessible Name and Description Computation 1.2).</summary>
internal static class AccessibleName
{
    /// <summary>The name of an element: of what labels it, else its label, else its words; white space is one space.</summary>
    public static string Of(IElement element) =>
        References(element, "aria-labelledby") is { Count: > 0 } labels ? Trimmed(string.Join(' ', labels.Select(label => label?.TextContent)))
        : element.GetAttribute("aria-label") is { Length: > 0 } label ? Trimmed(label)
        : Trimmed(Words(element));

    /// <summary>The elements that an attribute names by their ids; null for an id that is not there.</summary>
    public static IReadOnlyList<IElement?> References(IElement element, string attribute) =>
        [.. Ids(element, attribute).Select(id => element.Owner!.GetElementById(id))];

    /// <summary>The ids in an attribute.</summary>
    public static IEnumerable<string> Ids(IElement element, string attribute) =>
        (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words in an element that are shown or said.</summary>
    public static string Visible(IElement element) => Trimmed(Words(element));

    private static string Words(INode node) => string.Concat(node.ChildNodes.Select(child => child switch
    {
        IText text => text.Data,
        IElement hidden when hidden.GetAttribute("aria-hidden") == "true" => "",
        IElement image when image.LocalName == "img" => image.GetAttribute("alt") ?? "",
        IElement inner => Words(inner),
        _ => "",
    }));

    private static string Trimmed(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
