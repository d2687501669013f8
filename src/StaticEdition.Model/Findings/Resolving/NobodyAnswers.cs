namespace StaticEdition.Model;

/// <summary>A record has no by, and the edition names no default.</summary>
public static class NobodyAnswers
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE221", Severity.Error, "A record that nobody answers for")
    {
        Why = "Whose judgement a reader relies on must be said.",
        Remedy = "Write by: with the id of a person, or once for all in edition.yml.",
        Example = """
            right: by: editor
            """,
    };

    /// <summary>The record.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "nobody answers for this record, and edition.yml names no default");
}
