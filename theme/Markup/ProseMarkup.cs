using Microsoft.AspNetCore.Components.Rendering;

namespace StaticEdition.Theme.Markup;

/// <summary>The editors' prose: a small tree of blocks and runs.</summary>
internal static class ProseMarkup
{
    /// <summary>The prose in the page's language, or in the one it has: then the block says which.</summary>
    /// <param name="page">The page.</param>
    /// <param name="prose">The prose in its languages.</param>
    /// <param name="cssClass">The class of the block that holds it.</param>
    public static RenderFragment DrawBlock(Page page, Localized<Prose> prose, string cssClass = "prose") => builder =>
    {
        if (!prose.TryGet(page.Language, out var language, out var found))
        {
            return;
        }

        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", cssClass);
        AddLanguage(builder, page, language);
        new ProseFragments(page, language).Draw(builder, found.Blocks);
        builder.CloseElement();
    };

    /// <summary>The first paragraph's runs without a block, for a line of an index.</summary>
    public static RenderFragment DrawLine(Page page, Localized<Prose> prose) => builder =>
    {
        if (!prose.TryGet(page.Language, out var language, out var found)
            || found.Blocks.OfType<Paragraph>().FirstOrDefault() is not { } paragraph)
        {
            return;
        }

        builder.OpenElement(0, "span");
        AddLanguage(builder, page, language);
        new ProseFragments(page, language).Draw(builder, paragraph.Inlines);
        builder.CloseElement();
    };

    private static void AddLanguage(RenderTreeBuilder builder, Page page, Language language)
    {
        if (language != page.Interface.TextLanguage)
        {
            builder.AddAttribute(2, "lang", language.Tag);
            builder.AddAttribute(3, "dir", language.Direction);
        }
    }
}
