namespace StaticEdition.Model;

/// <summary>A straight quotation mark in editors’ Arabic prose.</summary>
public static class StraightQuotes
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE324", Severity.Review, "Straight quotation marks in Arabic prose")
    {
        Why = "It has no direction of its own and lands on the wrong side beside numbers and Latin words.",
        Remedy = "Write « and ».",
        Example = """
            wrong: سياسة "الباب المفتوح"
            right: سياسة «الباب المفتوح»
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="around">The words around it.</param>
    public static Finding At(SourceSpan span, string around) => Rule.At(span, $"a straight quotation mark stands in “{around}”");
}
