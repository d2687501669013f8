using StaticEdition.Model;

namespace StaticEdition.Tests.Formats;

/// <summary>Prose as one line: <c>p(…)</c> paragraphs, <c>em(…)</c>, <c>link(target …)</c>.</summary>
internal static class ProseDump
{
    public static string Of(Prose prose) => Blocks(prose.Blocks);

    private static string Blocks(IEnumerable<Block> blocks) => string.Join(' ', blocks.Select(block => block switch
    {
        Paragraph paragraph => $"p({Inlines(paragraph.Inlines)})",
        Heading heading => FormattableString.Invariant($"h{heading.Level}({heading.Id}: {Inlines(heading.Inlines)})"),
        ProseList list => $"{(list.IsOrdered ? "ol" : "ul")}({string.Join(' ', list.Items.Select(item => $"li({Blocks(item)})"))})",
        Quotation quotation => $"quote({Blocks(quotation.Blocks)})",
        _ => block.ToString(),
    }));

    private static string Inlines(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Characters characters => characters.Value,
        Emphasis emphasis => $"{(emphasis.IsStrong ? "strong" : "em")}({Inlines(emphasis.Inlines)})",
        ForeignWords foreign => $"{foreign.Language}({Inlines(foreign.Inlines)})",
        Link link => $"link({string.Join(' ', new[] { link.Target.ToString(), Inlines(link.Inlines) }.Where(part => part!.Length > 0))})",
        LineBreak => "br()",
        _ => inline.ToString(),
    }));
}
