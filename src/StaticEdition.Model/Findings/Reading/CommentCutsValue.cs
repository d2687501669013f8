namespace StaticEdition.Model;

/// <summary>What follows # is not read.</summary>
public static class CommentCutsValue
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE122", Severity.Review, "A comment behind a text")
    {
        Why = "A number sign after a space begins a comment: the rest of the line is lost from the text.",
        Remedy = "If it belongs to the text, put the text into a block (>); if it is a comment, give it a line of its own.",
        Example = """
            wrong: en: Agenda item #4 of 2024
            right: en: >
                     Agenda item #4 of 2024
            """,
    };

    /// <summary>The number sign.</summary>
    public static Finding At(SourceSpan span, string name) =>
        Rule.At(span, $"“{name}” ends before this #: the rest of the line is a comment and is not read");
}
