using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>A retired id of a text that is the id of no element on its pages, in some language.</summary>
internal static class LostRetiredId
{
    public static readonly FindingRule Rule = new("SE406", Severity.Error, "Old address that no longer works")
    {
        Why = "Printed citations and links of other sites keep the old fragment.",
        Remedy = "Correct the view: an empty element with the old id belongs before the words that replaced it.",
        Example = """
            wrong: retired: [{id: 9.9, became: [charter/1]}] and no element with id="s-9.9"
            right: <a id="s-9.9"></a> before charter/1
            """,
    };

    public static IEnumerable<Finding> Check(ProvedWords words, TextPages pages) =>
        from language in words.Languages
        from text in words.Texts
        where text.IsFull && !text.Retired.IsEmpty
        let ids = pages.PagesOf(language, TextPages.Read, text.Id).SelectMany(page => page.Ids).ToHashSet(StringComparer.Ordinal)
        from retired in text.Retired
        let fragment = new Address(text.Id, retired).Fragment
        where !ids.Contains(fragment)
        select Rule.At(
            SourceSpan.Of(TextPages.PathOf(language, TextPages.Read, text.Id)), $"no page of the text has the old id “{fragment}”");
}
