using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>
/// A segment or line that is not whole on the pages of its text. Every segment of a text that is published in full belongs on its own
/// pages and, for the two instruments, on the facing pages of either; every line of the witness belongs on the page of the witness.
/// </summary>
internal static class MissingWords
{
    public static readonly FindingRule Rule = new("SE402", Severity.Error, "Source words that are on no page")
    {
        Why = "Readers rely on the pages to show every word of a text that is published in full.",
        Remedy = "Correct the view that leaves them out.",
        Example = """
            wrong: the page of the charter ends before its last segment
            right: every segment of the charter is on it
            """,
    };

    private const int MostNamed = 8;

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
        var shown = pages.PagesOf(language, kind, page);
        if (shown.Count == 0)
        {
            return Rule.At(SourceSpan.Of(path), "the page of this text is missing");
        }

        var whole = new ShownSegments(shown.SelectMany(facts => facts.Shown));
        var missing = text.Segments.Where(segment => !whole.IsWhole(segment)).Select(segment => segment.Address).ToList();
        return missing.Count == 0 ? null : IncompleteText(path, missing);
    }

    private static Finding? CheckLines(ProvedText text, Language language, TextPages pages)
    {
        var path = TextPages.PathOf(language, TextPages.Captured, text.Id);
        var shown = pages.PagesOf(language, TextPages.Captured, text.Id);
        if (shown.Count == 0)
        {
            return Rule.At(SourceSpan.Of(path), "the page of this text is missing");
        }

        var lines = shown.SelectMany(facts => facts.Lines).ToHashSet(StringComparer.Ordinal);
        var missing = text.Lines.Where(line => !line.IsBlank && !lines.Contains(line.Place)).Select(line => line.Place).ToList();
        return missing.Count == 0 ? null : IncompleteText(path, missing);
    }

    private static Finding IncompleteText(string path, List<string> missing)
    {
        var named = string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? " …" : "");
        var passages = missing.Count == 1 ? "one passage is" : FormattableString.Invariant($"{missing.Count} passages are");
        return Rule.At(SourceSpan.Of(path), $"{passages} not whole on this page: {named}");
    }
}
