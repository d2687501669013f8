namespace StaticEdition.Reading;

/// <summary>Prose with some links led elsewhere, or nowhere: then only their words are left.</summary>
internal sealed class LinkRewriting(IReadOnlyDictionary<Reference, Reference?> changed)
{
    public Prose Rewrite(Prose prose) => prose with { Blocks = [.. prose.Blocks.Select(Rewrite)] };

    private Block Rewrite(Block block) => block switch
    {
        Paragraph paragraph => new Paragraph(Rewrite(paragraph.Inlines)),
        Heading heading => heading with { Inlines = Rewrite(heading.Inlines) },
        ProseList list => list with { Items = [.. list.Items.Select(item => item.Select(Rewrite).ToImmutableArray())] },
        Quotation quotation => new Quotation([.. quotation.Blocks.Select(Rewrite)]),
        _ => block,
    };

    private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => [.. inlines.SelectMany(Rewrite)];

    private IEnumerable<Inline> Rewrite(Inline inline) => inline switch
    {
        Emphasis emphasis => [emphasis with { Inlines = Rewrite(emphasis.Inlines) }],
        ForeignWords foreign => [foreign with { Inlines = Rewrite(foreign.Inlines) }],
        Link link when !changed.TryGetValue(link.Target, out _) => [link with { Inlines = Rewrite(link.Inlines) }],
        Link link when changed[link.Target] is { } target => [new Link(target, Rewrite(link.Inlines))],
        Link { Inlines.IsEmpty: true } dead => [new Characters(dead.Target.ToString()!)],
        Link dead => Rewrite(dead.Inlines),
        _ => [inline],
    };
}
