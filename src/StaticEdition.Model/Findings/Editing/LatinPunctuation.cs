namespace StaticEdition.Model;

/// <summary>A comma, semicolon or question mark of the Latin script after an Arabic letter, in editors’ prose.</summary>
public static class LatinPunctuation
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE320", Severity.Review, "Latin punctuation in Arabic prose")
    {
        Why = "Arabic has its own ، ؛ ؟; the Latin ones open the wrong way and break the line elsewhere.",
        Remedy = "Write ، for the comma, ؛ for the semicolon, ؟ for the question mark.",
        Example = """
            wrong: أولا, ثانيا
            right: أولا، ثانيا
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="sign">The sign as written.</param>
    /// <param name="due">The Arabic sign.</param>
    /// <param name="around">The words around it.</param>
    public static Finding At(SourceSpan span, char sign, char due, string around) =>
        Rule.At(span, $"the Latin {sign} follows an Arabic letter in “{around}”", $"write {due}");
}
