namespace StaticEdition.Model;

/// <summary>Digits in editors’ Arabic prose that are not the edition’s.</summary>
public static class ForeignDigits
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE321", Severity.Review, "Digits of another system")
    {
        Why = "An edition writes numbers in one system; a reader searches for them in that one.",
        Remedy = "Write the digits that edition.yml names.",
        Example = """
            wrong: digits: western … عام ٢٠٢٤
            right: digits: western … عام 2024
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="number">The number as written.</param>
    /// <param name="digits">The edition's digits.</param>
    public static Finding At(SourceSpan span, string number, DigitSystem digits) =>
        Rule.At(span, $"“{number}” is not written in the {(digits == DigitSystem.Western ? "western" : "arabic-indic")} digits of the edition");
}
