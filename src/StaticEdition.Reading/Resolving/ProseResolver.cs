namespace StaticEdition.Reading;

/// <summary>
/// Checks the links of prose and leads those to a retired id on to what it became. A dead link loses its target, so that nothing later
/// follows it. Findings: SE210, SE212.
/// </summary>
internal sealed class ProseResolver(Resolution resolution, LinkTargets targets)
{
    private int suggestionsLeft = 200;

    public Localized<Prose> Resolve(Localized<ParsedProse> prose) => prose.Select(Resolve);

    /// <summary>An entry that a record names; null after a finding.</summary>
    public EntryReference? Entry(Parsed<Reference> reference)
    {
        if (reference.Value is EntryReference entry && targets.Find(entry).Exists)
        {
            return entry;
        }

        resolution.ReportMissing(reference.Value, ProseFindings.BrokenLink(reference.Span, reference.Value, targets.Nearest(reference.Value)));
        return null;
    }

    public Prose Resolve(ParsedProse written)
    {
        var changed = new Dictionary<Reference, Reference?>();
        foreach (var link in written.Links)
        {
            var answer = targets.Find(link.Value);
            if (answer.Retired is { IsEmpty: false } became)
            {
                resolution.Report(PlaceFindings.RetiredPlace(link.Span, ((PlaceReference)link.Value).Address, became));
                changed[link.Value] = new PlaceReference(became[0]);
            }
            else if (!answer.Exists)
            {
                var nearest = suggestionsLeft-- > 0 ? targets.Nearest(link.Value) : null;
                resolution.ReportMissing(link.Value, ProseFindings.BrokenLink(link.Span, link.Value, nearest));
                changed[link.Value] = null;
            }
        }

        return changed.Count == 0 ? written.Prose : new LinkRewriting(changed).Rewrite(written.Prose);
    }
}
