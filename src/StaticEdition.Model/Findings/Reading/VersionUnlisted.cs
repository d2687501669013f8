namespace StaticEdition.Model;

/// <summary>The list of versions and the edition's own version say different things.</summary>
public static class VersionUnlisted
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE168", Severity.Error, "Versions that disagree with the edition")
    {
        Why = "Footers and citations give the edition's version and date; a reader looks for the same in the list of changes and in the feed.",
        Remedy = "Let the newest item of “versions” have the version and the date that the edition has.",
        Example = """
            wrong: version: 1.1.0
                   date: 2026-03-01
                   versions:
                     - {version: 1.0.0, date: 2026-01-02, en: The first.}
            right: version: 1.1.0
                   date: 2026-03-01
                   versions:
                     - {version: 1.1.0, date: 2026-03-01, en: Ten notes more.}
                     - {version: 1.0.0, date: 2026-01-02, en: The first.}
            """,
    };

    /// <summary>The list lacks the edition's version.</summary>
    public static Finding At(SourceSpan span, string version, EdtfDate date) => Rule.At(
        span,
        $"the edition is “{Quoted.Shorten(version)}”, which is not in the list of versions",
        patch: $"- version: {version}\n  date: {date}\n  en: >\n    …");

    /// <summary>The list gives the edition's version another date.</summary>
    public static Finding OtherDate(SourceSpan span, string version, EdtfDate listed, EdtfDate date) =>
        Rule.At(span, $"“{Quoted.Shorten(version)}” is of {listed} here and of {date} above");

    /// <summary>The list has a version of a later date than the edition's.</summary>
    public static Finding Newer(SourceSpan span, string version, EdtfDate listed, EdtfDate date) =>
        Rule.At(span, $"“{Quoted.Shorten(version)}” of {listed} is newer than the edition, which is of {date}");
}
