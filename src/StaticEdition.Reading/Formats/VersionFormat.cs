using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>An item of <c>versions</c>.</summary>
internal sealed record ParsedVersion(Parsed<string> Version, EdtfDate Date, Localized<ParsedProse> Body, SourceSpan Span);

/// <summary>An item of <c>versions</c> in <c>edition.yml</c>. The list has the edition's own version and none that is newer.</summary>
internal static class VersionFormat
{
    private static readonly Key<Parsed<string>?> Version = new("version", TextTypes.Text, Needed.Yes, "the version") { Example = "1.0.0" };

    private static readonly Key<EdtfDate?> Date = new("date", ScalarTypes.Date, Needed.Yes, "its date");

    private static readonly LanguageKeys<ParsedProse> Body = new(TextTypes.Prose, Needed.OneOf, "what it brought");

    public static readonly RecordFormat<ParsedVersion> Record = new("version", [Version, Date, Body], Parse);

    /// <summary>Each version once, in the order written. Findings: SE164, SE168.</summary>
    /// <param name="list">The list of the edition.</param>
    /// <param name="version">The edition's version; null where it could not be read.</param>
    /// <param name="date">Its date; null where it could not be read.</param>
    /// <param name="findings">Where findings go.</param>
    public static ImmutableArray<ParsedVersion> Check(
        ParsedList<ParsedVersion> list, Parsed<string>? version, EdtfDate? date, FindingList findings)
    {
        foreach (var same in list.Records.GroupBy(item => item.Version.Value, StringComparer.Ordinal))
        {
            findings.AddRange(same.Skip(1).Select(item => RecordFindings.DuplicateId(item.Version.Span, "version", same.Key, same.First().Version.Span)));
        }

        ImmutableArray<ParsedVersion> versions = [.. list.Records.DistinctBy(item => item.Version.Value, StringComparer.Ordinal)];
        if (list is { IsComplete: true, Span: { } span } && version is not null && date is not null)
        {
            findings.AddRange(FindDisagreements(versions, span, version.Value, date));
        }

        return versions;
    }

    private static ParsedVersion? Parse(Fields fields)
    {
        var version = fields.Read(Version);
        var date = fields.Read(Date);
        var body = fields.Read(Body);
        return version is null || date is null || body.IsEmpty ? null : new ParsedVersion(version, date, body, fields.Span);
    }

    private static IEnumerable<Finding> FindDisagreements(
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
