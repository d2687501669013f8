using StaticEdition.Model.Queries;

namespace StaticEdition.Reading.Resolving;

/// <summary>Rewrites prose with other targets for some links; a link whose new target is null leaves only its words.</summary>
internal sealed class LinkRewriting(IReadOnlyDictionary<Reference, Reference?> changed) : ProseVisitor<Block, IEnumerable<Inline>>
{
    public Prose Rewrite(Prose prose) => prose with { Blocks = [.. prose.Blocks.Select(Visit)] };

    protected override Block VisitParagraph(Paragraph paragraph) => new Paragraph(Rewrite(paragraph.Inlines));

    protected override Block VisitHeading(Heading heading) => heading with { Inlines = Rewrite(heading.Inlines) };

    protected override Block VisitList(ProseList list) => list with { Items = [.. list.Items.Select(item => item.Select(Visit).ToImmutableArray())] };

    protected override Block VisitQuotation(Quotation quotation) => new Quotation([.. quotation.Blocks.Select(Visit)]);

    protected override IEnumerable<Inline> VisitCharacters(Characters characters) => [characters];

    protected override IEnumerable<Inline> VisitEmphasis(Emphasis emphasis) => [emphasis with { Inlines = Rewrite(emphasis.Inlines) }];

    protected override IEnumerable<Inline> VisitForeignWords(ForeignWords foreign) => [foreign with { Inlines = Rewrite(foreign.Inlines) }];

    protected override IEnumerable<Inline> VisitLink(Link link)
    {
        var inlines = Rewrite(link.Inlines);
        if (!changed.TryGetValue(link.Target, out var target))
        {
            return [link with { Inlines = inlines }];
        }

        if (target is not null)
        {
            return [new Link(target, inlines)];
        }

        return inlines.IsEmpty ? [new Characters(link.Target.ToString()!)] : inlines;
    }

    protected override IEnumerable<Inline> VisitLineBreak(LineBreak lineBreak) => [lineBreak];

    private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => [.. inlines.SelectMany(Visit)];
}
