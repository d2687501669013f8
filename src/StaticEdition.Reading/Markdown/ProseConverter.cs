using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;
using SourceSpan = StaticEdition.Model.SourceSpan;

namespace StaticEdition.Reading.Markdown;

/// <summary>Markdown's tree to the edition's, with a finding for everything the edition's has no place for.</summary>
internal sealed class ProseConverter(MappedText text, bool isPage, FindingList findings)
{
    private const int DeepestBlock = 16;

    private readonly ImmutableArray<Parsed<Reference>>.Builder links = ImmutableArray.CreateBuilder<Parsed<Reference>>();
    private readonly Dictionary<string, int> headingIds = new(StringComparer.Ordinal);

    /// <summary>The links met so far, in order.</summary>
    public ImmutableArray<Parsed<Reference>> Links => links.ToImmutable();

    public ImmutableArray<Model.Block> ConvertBlocks(ContainerBlock container, int depth)
    {
        if (depth > DeepestBlock)
        {
            findings.Add(SourceFindings.NestedTooDeeply(SpanOf(container), DeepestBlock));
            return [];
        }

        return [.. container.Select(block => ConvertBlock(block, depth)).OfType<Model.Block>()];
    }

    private Model.Block? ConvertBlock(Markdig.Syntax.Block block, int depth)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return new Paragraph(ConvertInlines(paragraph));
            case QuoteBlock quote:
                return new Quotation(ConvertBlocks(quote, depth + 1));
            case ListBlock list:
                return new ProseList(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => ConvertBlocks(item, depth + 1))]);
            case HeadingBlock heading when isPage && heading.Level > 1 && depth == 0:
                return new Heading(heading.Level, HeadingId(heading), ConvertInlines(heading));
            case HtmlBlock html:
                findings.Add(ProseFindings.RawHtml(SpanOf(html)));
                return null;
            case LinkReferenceDefinitionGroup definitions:
                findings.AddRange(
                    definitions.Select(definition => ProseFindings.UnsupportedMarkdown(SpanOf(definition), NameOf(block), RemedyFor(block))));
                return null;
            default:
                findings.Add(ProseFindings.UnsupportedMarkdown(SpanOf(block), NameOf(block), RemedyFor(block)));
                return null;
        }
    }

    private ImmutableArray<Model.Inline> ConvertInlines(LeafBlock block)
    {
        var inlines = new InlineConverter(text, links, findings);
        return block.Inline is null ? [] : inlines.Convert(block.Inline);
    }

    private Id HeadingId(HeadingBlock heading)
    {
        var literals = heading.Inline?.Descendants<LiteralInline>() ?? [];
        var words = string.Concat(literals.Select(literal => literal.ToString()));
        var wanted = IdSuggestion.SuggestFor(words.Replace('.', '-')) ?? "section";
        var id = wanted;
        while (!headingIds.TryAdd(id, 1))
        {
            var suffix = FormattableString.Invariant($"-{++headingIds[wanted]}");
            id = wanted[..Math.Min(wanted.Length, Id.MaximumLength - suffix.Length)].TrimEnd('-', '.') + suffix;
        }

        return Id.Of(id);
    }

    private static string NameOf(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock => "heading here",
        CodeBlock => "code",
        ThematicBreakBlock => "rule between its paragraphs",
        LinkReferenceDefinitionGroup => "address apart from its link",
        _ => "such thing",
    };

    private string? RemedyFor(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock when isPage => "Pages have their title on the first line, and headings of level 2 (##) and below.",
        HeadingBlock => "Write **strong** words. A line of hyphens or equals signs under a line makes it a heading, too.",
        FencedCodeBlock => "Write the words without the fence.",
        CodeBlock => "Indent the line like the others: four more spaces make it code.",
        ThematicBreakBlock => "Leave the rule out.",
        LinkReferenceDefinitionGroup => "Write the address in the link itself: [words](text/segment).",
        _ => null,
    };

    private SourceSpan SpanOf(MarkdownObject part) => text.Span(part.Span.Start, part.Span.Start + 1);
}
