namespace StaticEdition.Model;

/// <summary>An entry none of whose forms stands in a text.</summary>
public static class EntryUnattested
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE308", Severity.Review, "An entry that stands nowhere")
    {
        Why = "Its page lists no place, and nothing leads to it.",
        Remedy = "Write the forms as the texts have them; move forms that the editors supply to supplied; or take the entry away.",
        Example = """
            wrong: forms: {en: [Harbours]}
            right: forms: {en: [Harbour]}
            """,
    };

    /// <param name="entry">The entry.</param>
    public static Finding At(Entry entry)
    {
        var attested = entry.Forms.Where(form => form.IsAttested).Select(form => $"“{form.Form}”").ToList();
        return Rule.At(entry.Span, attested.Count == 0
            ? $"the entry {entry.Reference} has no form that the texts could hold"
            : $"no form of the entry {entry.Reference} stands in a text: {string.Join(", ", attested)}");
    }
}
