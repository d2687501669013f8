namespace StaticEdition.Model;

/// <summary>The target of a link is no address.</summary>
public static class BadLink
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE143", Severity.Error, "A link that leads nowhere safe")
    {
        Why = "Links lead to places of the edition, or by https and mailto outside it; anything else would be dead or dangerous.",
        Remedy = "Write text/segment, pairing/id, note/id, voice/id, entry/kind/id, page/id, assets/file, https://… or mailto:….",
        Example = """
            wrong: [point 7](#s-7.p3)
            right: [point 7](statement/7.p3)
            """,
    };

    /// <summary>The target as written, and why it is none.</summary>
    public static Finding At(SourceSpan span, string target, string reason, string? remedy = null) =>
        Rule.At(span, $"the link to “{Quoted.Shorten(target)}” {reason}", remedy);
}
