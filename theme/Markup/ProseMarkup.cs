using Microsoft.AspNetCore.Components.Rendering;

namespace StaticEdition.Theme;

/// <summary>The editors' prose: a small tree of blocks and runs.</summary>
internal static class ProseMarkup
{
    /// <summary>The prose in the page's language, or in the one it has: then the block says which.</summary>
    /// <param name="page">The page.</param>
    /// <param name="prose">The prose in its languages.</param>
    /// <param name="cssClass">The class of the block that holds it.</param>
    public static RenderFragment Block(Page page, Localized<Prose> prose, string cssClass = "prose") => builder =>
    {
        if (!prose.TryGet(page.Language, out var language, out var found))
        {
            return;
        }

        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", cssClass);
        Language(builder, page, language);
        Blocks(builder, page, language, found.Blocks);
        builder.CloseElement();
    };

    /// <summary>The first paragraph's runs without a block, for a line of an index.</summary>
    public static RenderFragment Line(Page page, Localized<Prose> prose) => builder =>
    {
        if (!prose.TryGet(page.Language, out var language, out var found)
            || found.Blocks.OfType<Paragraph>().FirstOrDefault() is not { } paragraph)
        {
            return;
        }

        builder.OpenElement(0, "span");
        Language(builder, page, language);
        Inlines(builder, page, language, paragraph.Inlines);
        builder.CloseElement();
    };

    private static void Language(RenderTreeBuilder builder, Page page, Language language)
    {
        if (language != page.Interface.TextLanguage)
        {
            builder.AddAttribute(2, "lang", language.Tag);
            builder.AddAttribute(3, "dir", language.Direction);
        }
    }

    private static void Blocks(RenderTreeBuilder builder, Page page, Language language, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    builder.OpenElement(10, "p");
                    Inlines(builder, page, language, paragraph.Inlines);
                    builder.CloseElement();
                    break;
                case Heading heading:
                    builder.OpenElement(11, heading.Level switch { <= 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" });
                    builder.AddAttribute(12, "id", heading.Id.Value);
                    Inlines(builder, page, language, heading.Inlines);
                    builder.CloseElement();
                    break;
                case ProseList list:
                    List(builder, page, language, list);
                    break;
                case Quotation quotation:
                    builder.OpenElement(13, "blockquote");
                    Blocks(builder, page, language, quotation.Blocks);
                    builder.CloseElement();
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(blocks), block, "a block without markup");
            }
        }
    }

    private static void List(RenderTreeBuilder builder, Page page, Language language, ProseList list)
    {
        builder.OpenElement(14, list.IsOrdered ? "ol" : "ul");
        foreach (var item in list.Items)
        {
            builder.OpenElement(15, "li");
            Blocks(builder, page, language, item);
            builder.CloseElement();
        }

        builder.CloseElement();
    }

    private static void Inlines(RenderTreeBuilder builder, Page page, Language language, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Characters characters:
                    Draw.Words(builder, characters.Value, language);
                    break;
                case Emphasis emphasis:
                    builder.OpenElement(21, emphasis.IsStrong ? "strong" : "em");
                    Inlines(builder, page, language, emphasis.Inlines);
                    builder.CloseElement();
                    break;
                case ForeignWords foreign:
                    builder.OpenElement(22, "bdi");
                    builder.AddAttribute(23, "lang", foreign.Language.Tag);
                    builder.AddAttribute(24, "dir", foreign.Language.Direction);
                    Inlines(builder, page, foreign.Language, foreign.Inlines);
                    builder.CloseElement();
                    break;
                case Link link:
                    Link(builder, page, language, link);
                    break;
                case LineBreak:
                    builder.OpenElement(25, "br");
                    builder.CloseElement();
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(inlines), inline, "a run without markup");
            }
        }
    }

    private static void Link(RenderTreeBuilder builder, Page page, Language language, Link link)
    {
        builder.OpenElement(26, "a");
        builder.AddAttribute(27, "href", page.Links.To(link.Target));
        builder.AddAttribute(28, "rel", link.Target is WebReference ? "noopener external" : null);
        if (link.Inlines.IsEmpty)
        {
            builder.OpenElement(29, "bdi");
            if (page.Interface.IsFallback)
            {
                builder.AddAttribute(31, "lang", page.Interface.TextLanguage.Tag);
                builder.AddAttribute(32, "dir", page.Interface.TextLanguage.Direction);
            }

            builder.AddContent(33, Draw.Name(page, page.Site.NameOf(link.Target)));
            builder.CloseElement();
        }
        else
        {
            Inlines(builder, page, language, link.Inlines);
        }

        builder.CloseElement();
    }
}
