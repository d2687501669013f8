namespace StaticEdition.Checking.Html;

/// <summary>The properties that HTML gives elements by name (HTML Living Standard, 13.1.2).</summary>
internal static class HtmlElements
{
    /// <summary>Elements that have no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 => name.SequenceEqual("br"u8) || name.SequenceEqual("hr"u8),
        3 => name.SequenceEqual("img"u8) || name.SequenceEqual("col"u8) || name.SequenceEqual("wbr"u8),
        4 => name.SequenceEqual("link"u8) || name.SequenceEqual("meta"u8) || name.SequenceEqual("base"u8) || name.SequenceEqual("area"u8),
        5 => name.SequenceEqual("input"u8) || name.SequenceEqual("embed"u8) || name.SequenceEqual("track"u8),
        6 => name.SequenceEqual("source"u8),
        _ => false,
    };

    /// <summary>Elements whose insides hold no tags.</summary>
    public static bool HoldsRawText(ReadOnlySpan<byte> name) => name.Length switch
    {
        5 => name.SequenceEqual("style"u8) || name.SequenceEqual("title"u8),
        6 => name.SequenceEqual("script"u8),
        8 => name.SequenceEqual("textarea"u8),
        _ => false,
    };
}
