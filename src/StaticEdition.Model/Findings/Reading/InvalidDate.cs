namespace StaticEdition.Model;

/// <summary>A date that is not in the Extended Date/Time Format.</summary>
public static class InvalidDate
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE157", Severity.Error, "Not a date")
    {
        Why = "Dates are sorted and written out in two languages.",
        Remedy = "Write 2024, 2024-07 or 2024-07-03, with ? for uncertain and ~ for approximate, or two of them with a slash between.",
        Example = """
            wrong: date: 3 July 2024
            right: date: 2024-07-03
            """,
    };

    /// <summary>A date where one day is needed.</summary>
    public static Finding NoDay(SourceSpan span, string written) =>
        Rule.At(span, $"“{Quoted.Shorten(written)}” is no single day", "Write one day: 2024-07-03.");

    /// <summary>What is written, and a date made of it.</summary>
    public static Finding At(SourceSpan span, string written, string? suggestion) => Rule.At(
        span, $"“{Quoted.Shorten(written)}” is no date", suggestion is null ? null : $"Write {suggestion}.");
}
