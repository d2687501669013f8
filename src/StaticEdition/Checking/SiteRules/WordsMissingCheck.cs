namespace StaticEdition;

/// <summary>
/// Every segment of a text that is published in full stands whole on the text's pages and, of the two instruments, on the facing pages
/// led by either; every captured line stands in the captured view: in every language (SE402).
/// </summary>
internal static class WordsMissingCheck
{
    public static IEnumerable<Finding> Check(ProvedWords words, TextPages pages)
    {
        var instruments = words.Texts.Where(text => text.IsInstrument && text.IsFull).ToList();
        return words.Languages.SelectMany(language => words.Texts.Where(text => text.IsFull)
            .SelectMany(text => CheckText(text, language, pages, text.IsInstrument && instruments.Count == 2 ? instruments : [])))
            .OfType<Finding>();
    }

    private static IEnumerable<Finding?> CheckText(ProvedText text, Language language, TextPages pages, IEnumerable<ProvedText> leads)
    {
        yield return CheckSegments(text, language, TextPages.Read, text.Id, pages);
        yield return CheckLines(text, language, pages);
        foreach (var lead in leads)
        {
            yield return CheckSegments(text, language, TextPages.Facing, lead.Id, pages);
        }
    }

    private static Finding? CheckSegments(ProvedText text, Language language, string kind, Id page, TextPages pages)
    {
        var path = TextPages.PathOf(language, kind, page);
        var shown = pages.Of(language, kind, page);
        if (shown.Count == 0)
        {
            return WordsMissing.OfPage(path);
        }

        var whole = new ShownSegments(shown.SelectMany(facts => facts.Shown));
        var missing = text.Segments.Where(segment => !whole.Has(segment)).Select(segment => segment.Address).ToList();
        return missing.Count == 0 ? null : WordsMissing.At(path, missing);
    }

    private static Finding? CheckLines(ProvedText text, Language language, TextPages pages)
    {
        var path = TextPages.PathOf(language, TextPages.Captured, text.Id);
        var shown = pages.Of(language, TextPages.Captured, text.Id);
        if (shown.Count == 0)
        {
            return WordsMissing.OfPage(path);
        }

        var lines = shown.SelectMany(facts => facts.Lines).ToHashSet(StringComparer.Ordinal);
        var missing = text.Lines.Where(line => !line.IsBlank && !lines.Contains(line.Place)).Select(line => line.Place).ToList();
        return missing.Count == 0 ? null : WordsMissing.At(path, missing);
    }
}
