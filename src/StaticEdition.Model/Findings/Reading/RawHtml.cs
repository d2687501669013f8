namespace StaticEdition.Model;

/// <summary>A tag of HTML stands in Markdown.</summary>
public static class RawHtml
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE140", Severity.Error, "HTML in prose")
    {
        Why = "The same prose becomes web pages, books and data; and notes come from strangers, so that no input becomes script.",
        Remedy = "Say it in Markdown: *emphasis*, **strong**, lists, quotations, links. Write &lt; for the sign itself.",
        Example = """
            wrong: <b>the port</b>
            right: **the port**
            """,
    };

    /// <summary>The tag.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "HTML stands in the prose, and prose is Markdown without HTML");
}
