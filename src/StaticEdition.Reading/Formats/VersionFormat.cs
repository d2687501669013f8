namespace StaticEdition.Reading;

/// <summary>An item of <c>versions</c>.</summary>
internal sealed record ParsedVersion(Parsed<string> Version, EdtfDate Date, Localized<ParsedProse> Body, SourceSpan Span);

/// <summary><c>versions</c> of <c>edition.yml</c>: what each version brought. It holds the edition's own and none that is newer.</summary>
internal static class VersionFormat
{
    /// <summary>The versions in the order written. Findings: SE152, SE157, SE164, SE168.</summary>
    /// <param name="list">The list, which may be missing.</param>
    /// <param name="version">The edition's version, or null where it could not be read.</param>
    /// <param name="date">Its date, or null.</param>
    public static ImmutableArray<ParsedVersion> Read(Field list, Parsed<string>? version, EdtfDate? date)
    {
        var written = list.Records(ReadVersion);
        var versions = Distinct(written, list.Context.Findings);
        if (list.IsWritten && version is not null && date is not null && list.Items().Count() == written.Length)
        {
            list.Context.Findings.AddRange(Disagreements(versions, list.Span, version.Value, date));
        }

        return versions;
    }

    private static ParsedVersion? ReadVersion(Fields item)
    {
        var version = item.Required("version").Text();
        var date = item.Required("date").Date();
        var body = item.RequiredProse();
        return version is null || date is null || body is null ? null : new ParsedVersion(version, date, body, item.Span);
    }

    private static ImmutableArray<ParsedVersion> Distinct(ImmutableArray<ParsedVersion> versions, FindingList findings)
    {
        foreach (var same in versions.GroupBy(item => item.Version.Value, StringComparer.Ordinal))
        {
            findings.AddRange(same.Skip(1).Select(item => RecordFindings.DuplicateId(item.Version.Span, "version", same.Key, same.First().Version.Span)));
        }

        return [.. versions.DistinctBy(item => item.Version.Value, StringComparer.Ordinal)];
    }

    private static IEnumerable<Finding> Disagreements(
        ImmutableArray<ParsedVersion> versions, SourceSpan list, string version, EdtfDate date)
    {
        var current = versions.FirstOrDefault(item => item.Version.Value == version);
        if (current is null)
        {
            yield return EditionFindings.UnlistedVersion(list, version, date);
        }
        else if (current.Date != date)
        {
            yield return EditionFindings.VersionDateDiffers(current.Version.Span, version, current.Date, date);
        }

        foreach (var newer in versions.Where(item => item != current && item.Date.CompareTo(date) > 0))
        {
            yield return EditionFindings.NewerVersionListed(newer.Version.Span, newer.Version.Value, newer.Date, date);
        }
    }
}
