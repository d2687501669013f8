namespace StaticEdition.Model;

/// <summary>A data-text, data-range or data-witness that names no segment, range or line.</summary>
public static class MarkerUnreadable
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE403", Severity.Error, "A proof marker names nothing")
    {
        Why = "Words behind a marker that cannot be followed are not proved.",
        Remedy = "Mend the view: data-text=\"charter/1\", data-range=\"10-50\" in code points, data-witness=\"charter:12\".",
        Example = """
            wrong: data-range="50-10"
            right: data-range="10-50"
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="marker">The marker as written.</param>
    public static Finding At(SourceSpan span, string marker) => Rule.At(span, $"{marker} names no words of this edition");
}
