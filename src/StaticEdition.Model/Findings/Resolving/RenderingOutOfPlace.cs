namespace StaticEdition.Model;

/// <summary>A translation does not belong to a segment of its file, or the segment has one already.</summary>
public static class RenderingOutOfPlace
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE230", Severity.Error, "A translation of nothing, or a second one")
    {
        Why = "Each segment has one translation in a language.",
        Remedy = "Keep one, in the file of its text.",
        Example = """
            wrong: two items with at: declaration/1.0 in renderings/declaration.ar.yml
            right: one item with at: declaration/1.0
            """,
    };

    /// <summary>The segment is translated already.</summary>
    public static Finding Again(SourceSpan span, Address address, SourceSpan first) => Rule.At(span, $"“{address}” is translated already at {first}");

    /// <summary>The address is one of another text, or no single segment.</summary>
    public static Finding Foreign(SourceSpan span, Address address, Id text) => Rule.At(span, $"“{address}” is no segment of “{text}”");

    /// <summary>The text is in this language itself.</summary>
    public static Finding SameLanguage(SourceSpan span, Id text, Language language) => Rule.At(
        span, $"the text “{text}” is in “{language}” itself; a translation is in another language");
}
