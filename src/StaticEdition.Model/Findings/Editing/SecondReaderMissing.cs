namespace StaticEdition.Model;

/// <summary>A record that is marked as reviewed without naming a reader, or naming its own author.</summary>
public static class SecondReaderMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE306", Severity.Review, "Reviewed by nobody else")
    {
        Why = "The About page counts the records that a second person has read; a count without a person behind it means nothing.",
        Remedy = "Name the second reader in reviewed-by, or set the status back to draft.",
        Example = """
            wrong: by: editor
                   status: reviewed
            right: by: editor
                   status: reviewed
                   reviewed-by: second-reader
            """,
    };

    /// <param name="span">The record.</param>
    /// <param name="what">What it is: "the note ships".</param>
    /// <param name="responsibility">Who answers for it.</param>
    public static Finding At(SourceSpan span, string what, Responsibility responsibility) =>
        Rule.At(span, responsibility.ReviewedBy is { } reader
            ? $"{what} is marked as reviewed by {reader}, who wrote it"
            : $"{what} is marked as reviewed and names no reader");
}
