using Microsoft.AspNetCore.Components.Rendering;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Theme.Markup;

/// <summary>The markup of prose, block by block and run by run.</summary>
/// <param name="page">The page that shows the prose.</param>
/// <param name="language">The language of the prose, or of the words in another language within it.</param>
internal sealed class ProseFragments(Page page, Language language) : ProseVisitor<RenderFragment, RenderFragment>
{
    /// <summary>Adds blocks to a fragment.</summary>
    public void Draw(RenderTreeBuilder builder, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Visit(block)(builder);
        }
    }

    /// <summary>Adds runs to a fragment.</summary>
    public void Draw(RenderTreeBuilder builder, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Visit(inline)(builder);
        }
    }

    /// <inheritdoc/>
    protected override RenderFragment VisitParagraph(Paragraph paragraph) => builder =>
    {
        builder.OpenElement(10, "p");
        Draw(builder, paragraph.Inlines);
        builder.CloseElement();
    };

    /// <inheritdoc/>
    protected override RenderFragment VisitHeading(Heading heading) => builder =>
    {
        builder.OpenElement(11, heading.Level switch { <= 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" });
        builder.AddAttribute(12, "id", heading.Id.Value);
        Draw(builder, heading.Inlines);
        builder.CloseElement();
    };

    /// <inheritdoc/>
    protected override RenderFragment VisitList(ProseList list) => builder =>
    {
        builder.OpenElement(14, list.IsOrdered ? "ol" : "ul");
        foreach (var item in list.Items)
        {
            builder.OpenElement(15, "li");
            Draw(builder, item);
            builder.CloseElement();
        }

        builder.CloseElement();
    };

    /// <inheritdoc/>
    protected override RenderFragment VisitQuotation(Quotation quotation) => builder =>
    {
        builder.OpenElement(13, "blockquote");
        Draw(builder, quotation.Blocks);
        builder.CloseElement();
    };

    /// <inheritdoc/>
    protected override RenderFragment VisitCharacters(Characters characters) => builder => Fragments.Words(builder, characters.Value, language);

    /// <inheritdoc/>
    protected override RenderFragment VisitEmphasis(Emphasis emphasis) => builder =>
    {
        builder.OpenElement(21, emphasis.IsStrong ? "strong" : "em");
        Draw(builder, emphasis.Inlines);
        builder.CloseElement();
    };

    /// <inheritdoc/>
    protected override RenderFragment VisitForeignWords(ForeignWords foreign) => builder =>
    {
        builder.OpenElement(22, "bdi");
        builder.AddAttribute(23, "lang", foreign.Language.Tag);
        builder.AddAttribute(24, "dir", foreign.Language.Direction);
        new ProseFragments(page, foreign.Language).Draw(builder, foreign.Inlines);
        builder.CloseElement();
    };

    /// <inheritdoc/>
    protected override RenderFragment VisitLink(Link link) => builder =>
    {
        builder.OpenElement(26, "a");
        builder.AddAttribute(27, "href", page.Links.HrefTo(link.Target));
        builder.AddAttribute(28, "rel", link.Target is WebReference ? "noopener external" : null);
        if (link.Inlines.IsEmpty)
        {
            builder.OpenElement(29, "bdi");
            if (page.Interface.IsFallback)
            {
                builder.AddAttribute(31, "lang", page.Interface.TextLanguage.Tag);
                builder.AddAttribute(32, "dir", page.Interface.TextLanguage.Direction);
            }

            builder.AddContent(33, Fragments.Name(page, page.Site.NameOf(link.Target)));
            builder.CloseElement();
        }
        else
        {
            Draw(builder, link.Inlines);
        }

        builder.CloseElement();
    };

    /// <inheritdoc/>
    protected override RenderFragment VisitLineBreak(LineBreak lineBreak) => builder =>
    {
        builder.OpenElement(25, "br");
        builder.CloseElement();
    };
}
