using System.Text;
using StaticEdition.Model.Queries;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Checking.Prose;

/// <summary>The words of prose, paragraph by paragraph. <see cref="EditorialText.Omitted"/> replaces words in another language and links without words.</summary>
internal sealed class EditorialParagraphs : ProseVisitor<IEnumerable<string>, string>
{
    private static readonly EditorialParagraphs Visitor = new();

    /// <summary>All that the editors of an edition wrote, one paragraph or value in one language at a time.</summary>
    public static ImmutableArray<EditorialText> CollectFrom(Edition edition) =>
    [
        .. from field in EditorialFields.FieldsOf(edition)
           where field.IsWords
           from value in field.Value
           from paragraph in value.Value.Blocks.SelectMany(Visitor.Visit)
           select new EditorialText(value.Key, WithoutQuotations(paragraph), field.SpanIn(value.Key)),
    ];

    /// <inheritdoc/>
    protected override IEnumerable<string> VisitParagraph(Paragraph paragraph) => [PlainWords(paragraph.Inlines)];

    /// <inheritdoc/>
    protected override IEnumerable<string> VisitHeading(Heading heading) => [PlainWords(heading.Inlines)];

    /// <inheritdoc/>
    protected override IEnumerable<string> VisitList(ProseList list) => list.Items.SelectMany(item => item.SelectMany(Visit));

    /// <inheritdoc/>
    protected override IEnumerable<string> VisitQuotation(Quotation quotation) => quotation.Blocks.SelectMany(Visit);

    /// <inheritdoc/>
    protected override string VisitCharacters(Characters characters) => characters.Value;

    /// <inheritdoc/>
    protected override string VisitEmphasis(Emphasis emphasis) => PlainWords(emphasis.Inlines);

    /// <inheritdoc/>
    protected override string VisitForeignWords(ForeignWords foreign) => EditorialText.Omitted.ToString();

    /// <inheritdoc/>
    protected override string VisitLink(Link link) => link.Inlines.IsEmpty ? EditorialText.Omitted.ToString() : PlainWords(link.Inlines);

    /// <inheritdoc/>
    protected override string VisitLineBreak(LineBreak lineBreak) => "\n";

    private string PlainWords(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Visit));

    /// <summary>The words without those between « and », which may be quoted from a source.</summary>
    private static string WithoutQuotations(string words)
    {
        if (!words.Contains('«'))
        {
            return words;
        }

        var kept = new StringBuilder(words.Length);
        var depth = 0;
        foreach (var letter in words)
        {
            depth += letter == '«' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(letter);
            }
            else if (letter is '«' or '»')
            {
                kept.Append(EditorialText.Omitted);
            }

            depth -= letter == '»' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }
}
