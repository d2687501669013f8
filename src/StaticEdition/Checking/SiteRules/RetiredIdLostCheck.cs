namespace StaticEdition;

/// <summary>The fragment of every retired id still arrives on a page of its text, in every language (SE406).</summary>
internal static class RetiredIdLostCheck
{
    public static IEnumerable<Finding> Check(ProvedWords words, TextPages pages) =>
        from language in words.Languages
        from text in words.Texts
        where text.IsFull && !text.Retired.IsEmpty
        let ids = pages.Of(language, TextPages.Read, text.Id).SelectMany(page => page.Ids).ToHashSet(StringComparer.Ordinal)
        from retired in text.Retired
        let fragment = new Address(text.Id, retired).Fragment
        where !ids.Contains(fragment)
        select RetiredIdLost.At(TextPages.PathOf(language, TextPages.Read, text.Id), fragment);
}
