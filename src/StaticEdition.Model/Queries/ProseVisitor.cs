namespace StaticEdition.Model.Queries;

/// <summary>Makes a value of each run of prose. A new kind of run is added here, and every use of prose fails to compile until it has a method for it.</summary>
/// <typeparam name="T">What becomes of a run.</typeparam>
public abstract class InlineVisitor<T>
{
    /// <summary>The value of a run.</summary>
    protected T Visit(Inline inline) => inline switch
    {
        Characters characters => VisitCharacters(characters),
        Emphasis emphasis => VisitEmphasis(emphasis),
        ForeignWords foreign => VisitForeignWords(foreign),
        Link link => VisitLink(link),
        LineBreak lineBreak => VisitLineBreak(lineBreak),
        _ => throw new ArgumentOutOfRangeException(nameof(inline), inline, "an unknown run of prose"),
    };

    /// <summary>Plain characters.</summary>
    protected abstract T VisitCharacters(Characters characters);

    /// <summary>Emphasis, or strong emphasis.</summary>
    protected abstract T VisitEmphasis(Emphasis emphasis);

    /// <summary>Words in another language.</summary>
    protected abstract T VisitForeignWords(ForeignWords foreign);

    /// <summary>A link.</summary>
    protected abstract T VisitLink(Link link);

    /// <summary>A hard line break.</summary>
    protected abstract T VisitLineBreak(LineBreak lineBreak);
}

/// <summary>Makes a value of each block and of each run of prose.</summary>
/// <typeparam name="TBlock">What becomes of a block.</typeparam>
/// <typeparam name="TInline">What becomes of a run.</typeparam>
public abstract class ProseVisitor<TBlock, TInline> : InlineVisitor<TInline>
{
    /// <summary>The value of a block.</summary>
    protected TBlock Visit(Block block) => block switch
    {
        Paragraph paragraph => VisitParagraph(paragraph),
        Heading heading => VisitHeading(heading),
        ProseList list => VisitList(list),
        Quotation quotation => VisitQuotation(quotation),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "an unknown block of prose"),
    };

    /// <summary>A paragraph.</summary>
    protected abstract TBlock VisitParagraph(Paragraph paragraph);

    /// <summary>A heading.</summary>
    protected abstract TBlock VisitHeading(Heading heading);

    /// <summary>A list.</summary>
    protected abstract TBlock VisitList(ProseList list);

    /// <summary>A block quotation.</summary>
    protected abstract TBlock VisitQuotation(Quotation quotation);
}
