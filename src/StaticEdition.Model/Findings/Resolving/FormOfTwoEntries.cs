namespace StaticEdition.Model;

/// <summary>Two entries claim the same attested form.</summary>
public static class FormOfTwoEntries
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE233", Severity.Error, "One form for two entries")
    {
        Why = "At a place where the form stands, nobody can know which entry is meant.",
        Remedy = "Leave the form to one entry, or quote a longer form in the other.",
        Example = """
            wrong: place/silk-road and term/silk-road both with the form Silk Road
            right: one entry with the form Silk Road
            """,
    };

    /// <summary>The form in the second entry, and the first entry.</summary>
    public static Finding At(SourceSpan span, EntryForm form, EntryReference first) => Rule.At(
        span, $"the form {Excerpt.Of(form.Form)} belongs to “{first}” already");
}
