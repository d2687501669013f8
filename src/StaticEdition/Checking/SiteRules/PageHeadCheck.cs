namespace StaticEdition;

/// <summary>Every page says its language and direction on its <c>html</c> element (SE415) and has a title (SE416).</summary>
internal struct PageHeadCheck
{
    private bool hasTitle;
    private bool hasRoot;
    private bool isInTitle;

    public void StartTag(PageFacts page, in HtmlScanner tag)
    {
        isInTitle = !hasTitle && tag.Name.SequenceEqual("title"u8);
        if (!hasRoot && tag.Name.SequenceEqual("html"u8))
        {
            hasRoot = true;
            CheckAttribute(page, tag, "lang"u8, "lang");
            CheckAttribute(page, tag, "dir"u8, "dir");
        }
    }

    public void Text(in HtmlScanner text)
    {
        hasTitle |= isInTitle && !string.IsNullOrWhiteSpace(HtmlText.Decode(text.Text));
        isInTitle = false;
    }

    public readonly void End(PageFacts page)
    {
        if (!hasTitle)
        {
            page.Findings.Add(TitleMissing.At(page.Path));
        }
    }

    private static void CheckAttribute(PageFacts page, in HtmlScanner tag, ReadOnlySpan<byte> name, string shown)
    {
        if (!tag.TryGet(name, out var value) || value.IsEmpty)
        {
            page.Findings.Add(DirectionMissing.At(page.Span(tag.Offset), shown));
        }
    }
}
