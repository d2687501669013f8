using StaticEdition.Model.Queries;

namespace StaticEdition.Rendering;

/// <summary>
/// Writes prose as plain characters, where no markup is possible: an empty line between blocks, isolates around words of another language
/// (UAX #9).
/// </summary>
public sealed class PlainProse : ProseVisitor<string, string>
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    private readonly Func<Reference, string> nameOf;

    private PlainProse(Func<Reference, string> nameOf) => this.nameOf = nameOf;

    /// <summary>The characters of prose.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="nameOf">The name of a link's target, for links without words.</param>
    public static string Write(Prose prose, Func<Reference, string> nameOf) => new PlainProse(nameOf).Write(prose.Blocks);

    /// <inheritdoc/>
    protected override string VisitParagraph(Paragraph paragraph) => Write(paragraph.Inlines);

    /// <inheritdoc/>
    protected override string VisitHeading(Heading heading) => Write(heading.Inlines);

    /// <inheritdoc/>
    protected override string VisitList(ProseList list) => string.Join('\n', list.Items.Select(item => "• " + Write(item)));

    /// <inheritdoc/>
    protected override string VisitQuotation(Quotation quotation) => Write(quotation.Blocks);

    /// <inheritdoc/>
    protected override string VisitCharacters(Characters characters) => characters.Value;

    /// <inheritdoc/>
    protected override string VisitEmphasis(Emphasis emphasis) => Write(emphasis.Inlines);

    /// <inheritdoc/>
    protected override string VisitForeignWords(ForeignWords foreign) =>
        FirstStrongIsolate + Write(foreign.Inlines) + PopDirectionalIsolate;

    /// <inheritdoc/>
    protected override string VisitLink(Link link) => link.Inlines.IsEmpty ? nameOf(link.Target) : Write(link.Inlines);

    /// <inheritdoc/>
    protected override string VisitLineBreak(LineBreak lineBreak) => "\n";

    private string Write(ImmutableArray<Block> blocks) => string.Join("\n\n", blocks.Select(Visit).SkipWhile(words => words.Length == 0));

    private string Write(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Visit));
}
