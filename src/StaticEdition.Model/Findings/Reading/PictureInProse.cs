namespace StaticEdition.Model;

/// <summary>Markdown for a picture.</summary>
public static class PictureInProse
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE141", Severity.Error, "A picture in prose")
    {
        Why = "Notes and comments are words; a picture would be lost in books and data.",
        Remedy = "Link to it: [the map](assets/map.svg).",
        Example = """
            wrong: ![map](assets/map.svg)
            right: [the map](assets/map.svg)
            """,
    };

    /// <summary>The picture.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "a picture stands in the prose");
}
