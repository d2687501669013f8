using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Checks the links of prose and leads those to a retired id on to what it became. A dead link loses its target, so that nothing later
/// follows it. Findings: SE210, SE212.
/// </summary>
internal sealed class ProseResolver(Resolution resolution, LinkTargets targets)
{
    public Localized<Prose> Resolve(Localized<ParsedProse> prose) => prose.Select(Resolve);

    /// <summary>An entry that a record names; null after a finding.</summary>
    public EntryReference? ResolveEntry(Parsed<Reference> reference)
    {
        if (reference.Value is EntryReference entry && targets.FindTarget(entry).Exists)
        {
            return entry;
        }

        ReportBroken(reference);
        return null;
    }

    public Prose Resolve(ParsedProse written)
    {
        var changed = new Dictionary<Reference, Reference?>();
        foreach (var link in written.Links)
        {
            var answer = targets.FindTarget(link.Value);
            if (answer.Retired is { IsEmpty: false } became)
            {
                resolution.Report(PlaceFindings.RetiredPlace(link.Span, ((PlaceReference)link.Value).Address, became));
                changed[link.Value] = new PlaceReference(became[0]);
            }
            else if (!answer.Exists)
            {
                ReportBroken(link);
                changed[link.Value] = null;
            }
        }

        return changed.Count == 0 ? written.Prose : new LinkRewriting(changed).Rewrite(written.Prose);
    }

    private void ReportBroken(Parsed<Reference> link) => resolution.ReportMissing(link.Value, new SearchedFinding(
        ProseFindings.BrokenLink(link.Span, link.Value, null),
        () => ProseFindings.BrokenLink(link.Span, link.Value, targets.NearestName(link.Value))));
}
