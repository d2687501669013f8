namespace StaticEdition.Model;

/// <summary>An entry none of whose forms stands in a text.</summary>
public static class EntryUnattested
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE308", Severity.Review, "An entry that stands nowhere")
    {
        Why = "Its page lists no place, and nothing leads to it.",
        Remedy = "Name the forms that the texts have, or take the entry away.",
        Example = """
            wrong: supplied: {en: [Harbour]}
            right: forms: {en: [Harbour]}
            """,
    };

    /// <param name="entry">The entry.</param>
    public static Finding At(Entry entry) =>
        Rule.At(entry.Span, $"the editors supply every form of the entry {entry.Reference}, so that it stands in no text");
}
