namespace StaticEdition.Model;

/// <summary>The picture that the edition names for sharing cannot be shown.</summary>
public static class CardUnusable
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE169", Severity.Error, "A card that cannot be shown")
    {
        Why = "Where someone shares a page, other sites show this picture; they read PNG and JPEG only, and want to know its size.",
        Remedy = "Put a PNG or JPEG of 1200 × 630 pixels into assets/ and write its path in that folder; or leave “card” out.",
        Example = """
            wrong: card: card.svg
            right: card: card.png
            """,
    };

    /// <summary>There is no such file in <c>assets/</c>.</summary>
    public static Finding Missing(SourceSpan span, string path, string? nearest) => Rule.At(
        span, $"assets/ holds no “{Quoted.Shorten(path)}”", nearest is null ? null : $"Write {nearest}.");

    /// <summary>The file is neither PNG nor JPEG.</summary>
    public static Finding OtherKind(SourceSpan span, string path) => Rule.At(span, $"“{Quoted.Shorten(path)}” is neither PNG nor JPEG");
}
