namespace StaticEdition.Model;

/// <summary>A script, style sheet, image, font or frame from elsewhere.</summary>
public static class ForeignRequest
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE413", Severity.Error, "A page asks another origin for something")
    {
        Why = "The site must read whole without a network and tell nobody who reads it.",
        Remedy = "Put the file into the edition’s or the theme’s assets.",
        Example = """
            wrong: <script src="https://cdn.example.org/x.js">
            right: <script src="assets/x.js">
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="address">What is asked for.</param>
    public static Finding At(SourceSpan span, string address) => Rule.At(span, $"“{address}” is asked of another origin");
}
