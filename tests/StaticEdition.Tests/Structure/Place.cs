using AngleSharp.Dom;

namespace StaticEdition.Tests.Structure;

/// <summary>An element as a person would find it.</summary>
internal static class Place
{
    /// <summary>Its tag, the nearest id, and its first words.</summary>
    public static string Of(IElement element)
    {
        var words = element.TextContent.Trim().ReplaceLineEndings(" ");
        var near = element.Closest("[id]")?.Id is { } id ? $" at #{id}" : "";
        var name = element.ClassName is { Length: > 0 } given ? $"<{element.LocalName} class=\"{given}\">" : $"<{element.LocalName}>";
        return $"{name}{near} “{(words.Length <= 40 ? words : words[..40] + "…")}”";
    }
}
