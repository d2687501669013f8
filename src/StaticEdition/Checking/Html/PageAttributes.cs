using StaticEdition.Wording.Names;

namespace StaticEdition.Checking.Html;

/// <summary>The meaning of an attribute to the rules for pages.</summary>
internal enum PageAttribute
{
    /// <summary>Nothing.</summary>
    Other,

    /// <summary>The id of the element.</summary>
    Id,

    /// <summary>The base of the page's links.</summary>
    Base,

    /// <summary>An address to which a reader may go.</summary>
    Link,

    /// <summary>An address that the browser fetches by itself.</summary>
    Request,

    /// <summary>Several of those, with their sizes.</summary>
    Requests,

    /// <summary>Script or style.</summary>
    Code,
}

/// <summary>Sorts attributes by the element they stand on (HTML Living Standard, index of attributes).</summary>
internal static class PageAttributes
{
    public static PageAttribute KindOf(in HtmlScanner tag, HtmlAttribute attribute)
    {
        var name = tag[attribute.Name];
        return name[0] switch
        {
            (byte)'i' when name.SequenceEqual("id"u8) => PageAttribute.Id,
            (byte)'h' when name.SequenceEqual("href"u8) => KindOfHref(tag),
            (byte)'x' when name.SequenceEqual("xlink:href"u8) => KindOfHref(tag),
            (byte)'s' when name.SequenceEqual("src"u8) => PageAttribute.Request,
            (byte)'s' when name.SequenceEqual("srcset"u8) => PageAttribute.Requests,
            (byte)'s' when name.SequenceEqual("style"u8) => PageAttribute.Code,
            (byte)'p' when name.SequenceEqual("poster"u8) => PageAttribute.Request,
            (byte)'d' when name.SequenceEqual("data"u8) => PageAttribute.Request,
            (byte)'a' when name.SequenceEqual("action"u8) => PageAttribute.Link,
            (byte)'f' when name.SequenceEqual("formaction"u8) => PageAttribute.Link,
            (byte)'o' when name.Length > 2 && name.StartsWith("on"u8) => PageAttribute.Code,
            _ => PageAttribute.Other,
        };
    }

    private static PageAttribute KindOfHref(in HtmlScanner tag)
    {
        var element = tag.Name;
        if (element.SequenceEqual("a"u8) || element.SequenceEqual("area"u8))
        {
            return PageAttribute.Link;
        }

        if (element.SequenceEqual("base"u8))
        {
            return PageAttribute.Base;
        }

        return element.SequenceEqual("link"u8) && !Fetches(tag) ? PageAttribute.Link : PageAttribute.Request;
    }

    /// <summary>False for links that only tell of another address: canonical, alternate, licence, next …</summary>
    private static bool Fetches(in HtmlScanner link) =>
        link.TryGet("rel"u8, out var relation)
        && (relation.IndexOf("stylesheet"u8) >= 0 || relation.IndexOf("icon"u8) >= 0 || relation.IndexOf("preload"u8) >= 0
            || relation.SequenceEqual("prefetch"u8) || relation.SequenceEqual("preconnect"u8) || relation.SequenceEqual("manifest"u8));
}
