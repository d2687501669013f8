using System.Text;

namespace StaticEdition;

/// <summary>Flattens prose to its words, a paragraph at a time.</summary>
internal static class ProseWords
{
    /// <summary>The paragraphs of prose.</summary>
    public static IEnumerable<string> Of(Prose prose) => prose.Blocks.SelectMany(Of);

    /// <summary>The words without what stands between « and ».</summary>
    public static string WithoutQuotations(string words)
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
            kept.Append(depth == 0 ? letter : letter is '«' or '»' ? EditorialText.Omitted : null);
            depth -= letter == '»' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [Of(paragraph.Inlines)],
        Heading heading => [Of(heading.Inlines)],
        Quotation quotation => quotation.Blocks.SelectMany(Of),
        ProseList list => list.Items.SelectMany(item => item.SelectMany(Of)),
        _ => [],
    };

    private static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Characters characters => characters.Value,
        Emphasis emphasis => Of(emphasis.Inlines),
        Link { Inlines.IsEmpty: false } link => Of(link.Inlines),
        LineBreak => "\n",
        _ => EditorialText.Omitted.ToString(),
    }));
}
