using System.Text;

namespace StaticEdition.Rendering;

/// <summary>An editor's prose where no markup can stand: blocks are set apart by an empty line, words of another language are isolated (UAX #9).</summary>
public static class PlainProse
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>The characters of a prose.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="nameOf">What the target of a link is called, for links without words.</param>
    public static string Of(Prose prose, Func<Reference, string> nameOf)
    {
        var text = new StringBuilder();
        Add(text, prose.Blocks, nameOf);
        return text.ToString();
    }

    private static void Add(StringBuilder text, ImmutableArray<Block> blocks, Func<Reference, string> nameOf)
    {
        foreach (var block in blocks)
        {
            text.Append(text.Length == 0 ? "" : "\n\n");
            switch (block)
            {
                case Paragraph paragraph: Add(text, paragraph.Inlines, nameOf); break;
                case Heading heading: Add(text, heading.Inlines, nameOf); break;
                case Quotation quotation: text.Append(Inner(quotation.Blocks, nameOf)); break;
                case ProseList list: text.AppendJoin('\n', list.Items.Select(item => "• " + Inner(item, nameOf))); break;
                default: throw new ArgumentOutOfRangeException(nameof(blocks), block, "a block without words");
            }
        }
    }

    private static string Inner(ImmutableArray<Block> blocks, Func<Reference, string> nameOf)
    {
        var text = new StringBuilder();
        Add(text, blocks, nameOf);
        return text.ToString();
    }

    private static void Add(StringBuilder text, ImmutableArray<Inline> inlines, Func<Reference, string> nameOf)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Characters characters: text.Append(characters.Value); break;
                case Emphasis emphasis: Add(text, emphasis.Inlines, nameOf); break;
                case Link { Inlines.IsEmpty: true } link: text.Append(nameOf(link.Target)); break;
                case Link link: Add(text, link.Inlines, nameOf); break;
                case LineBreak: text.Append('\n'); break;
                case ForeignWords foreign:
                    text.Append(FirstStrongIsolate);
                    Add(text, foreign.Inlines, nameOf);
                    text.Append(PopDirectionalIsolate);
                    break;
                default: throw new ArgumentOutOfRangeException(nameof(inlines), inline, "a run without words");
            }
        }
    }
}
