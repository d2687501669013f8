namespace StaticEdition.Model;

/// <summary>A form that is given as attested stands in no text.</summary>
public static class FormNotFound
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE232", Severity.Error, "A form of a name that the texts do not have")
    {
        Why = "An index that calls a form attested vouches for it.",
        Remedy = "Correct the form, or move it to supplied.",
        Example = """
            wrong: forms: {en: [the Open Sea]}      (no text has it)
            right: supplied: {en: [the Open Sea]}
            """,
    };

    /// <summary>The form and its language.</summary>
    public static Finding At(SourceSpan span, EntryForm form) => Rule.At(
        span, $"no text in “{form.Language}” has the form {Excerpt.Of(form.Form)}");
}
