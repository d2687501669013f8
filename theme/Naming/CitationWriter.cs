namespace StaticEdition.Theme;

/// <summary>
/// A citation in words: <c>Library Rules, Town Library, 1 March 2020, rule 2, in Title, v1.0</c>. The parts stand in one order in every language.
/// </summary>
internal static class CitationWriter
{
    /// <summary>The citation as plain text.</summary>
    public static string Plain(Page page, Citation citation)
    {
        var tongue = page.Tongue();
        var words = tongue.Words;
        var parts = new List<string>();
        if (citation.Voice is null && citation.Text is { } text)
        {
            parts.Add(page.Plain(text.Cite.IsEmpty ? text.Title : text.Cite));
            parts.Add(page.Plain(text.Place));
            parts.Add(tongue.Date(text.Date));
        }

        if (citation.Voice is { } voice)
        {
            parts.Add(page.Plain(voice.Speaker.Name));
            parts.Add(page.Plain(voice.Outlet));
            parts.Add(tongue.Date(voice.Date));
        }

        if (citation.Place is { } place && place is { Label: not null } or { Division: not null } or { Paragraph: not null })
        {
            parts.Add(page.PlainLocal(place));
        }

        if (citation.Pairing is { } pairing)
        {
            parts.Add(page.Plain(pairing));
        }

        var edition = page.Plain(citation.Edition);
        parts.Add(parts.Count == 0 ? edition : $"{words.Places.In} {edition}");
        parts.Add(words.Places.Version.Template.Replace("{0}", citation.Version, StringComparison.Ordinal));
        if (citation.Text is null && citation.Voice is null)
        {
            parts.Add(tongue.Date(citation.Date));
        }

        return string.Join(words.Comma, parts.Where(part => part.Length > 0));
    }
}
