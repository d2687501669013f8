using StaticEdition.Model.Queries;

namespace StaticEdition.Rendering.Shared;

/// <summary>Cuts a comment after its first sentence: what an index shows of it. A run is complete when the sentence ends in it.</summary>
internal sealed class FirstSentence : InlineVisitor<(Inline Part, bool IsComplete)>
{
    private static readonly HashSet<char> Stops = ['.', '!', '?', '؟', '。', '！', '？', '।'];
    private static readonly HashSet<char> Closing = ['"', '”', '»', '’', ')', ']'];

    /// <summary>The first sentence of the first paragraph, in each language.</summary>
    public static Localized<Prose> TakeFrom(Localized<Prose> comment) => comment.Select(TakeFrom);

    /// <inheritdoc/>
    protected override (Inline Part, bool IsComplete) VisitCharacters(Characters characters)
    {
        var text = characters.Value;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Stops.Contains(text[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && Closing.Contains(text[end]))
            {
                end++;
            }

            if (end < text.Length && IsSentenceEnd(text, i, end))
            {
                return (new Characters(text[..end]), true);
            }
        }

        return (characters, false);
    }

    /// <inheritdoc/>
    protected override (Inline Part, bool IsComplete) VisitEmphasis(Emphasis emphasis)
    {
        var (taken, isComplete) = TakeSentence(emphasis.Inlines);
        return (emphasis with { Inlines = taken }, isComplete);
    }

    /// <inheritdoc/>
    protected override (Inline Part, bool IsComplete) VisitForeignWords(ForeignWords foreign)
    {
        var (taken, isComplete) = TakeSentence(foreign.Inlines);
        return (foreign with { Inlines = taken }, isComplete);
    }

    /// <inheritdoc/>
    protected override (Inline Part, bool IsComplete) VisitLink(Link link) => (link, false);

    /// <inheritdoc/>
    protected override (Inline Part, bool IsComplete) VisitLineBreak(LineBreak lineBreak) => (lineBreak, false);

    private static Prose TakeFrom(Prose prose)
    {
        var first = prose.Blocks.OfType<Paragraph>().FirstOrDefault();
        return new Prose(first is null ? [] : [new Paragraph(new FirstSentence().TakeSentence(first.Inlines).Taken)]) { Markdown = "" };
    }

    private (ImmutableArray<Inline> Taken, bool IsComplete) TakeSentence(ImmutableArray<Inline> inlines)
    {
        var taken = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in inlines)
        {
            var (part, isComplete) = Visit(inline);
            taken.Add(part);
            if (isComplete)
            {
                return (taken.ToImmutable(), true);
            }
        }

        return (taken.ToImmutable(), false);
    }

    // "H. E." and "art. 5" end no sentence: an initial, or few letters before a digit; nor does a stop before a small letter.
    private static bool IsSentenceEnd(string text, int stop, int end)
    {
        if (!char.IsWhiteSpace(text[end]) || end + 1 >= text.Length)
        {
            return false;
        }

        var letters = 0;
        while (stop - letters > 0 && char.IsLetterOrDigit(text[stop - letters - 1]))
        {
            letters++;
        }

        var next = text[end + 1];
        var isInitial = letters == 1 && char.IsLetter(text[stop - 1]);
        var isShort = letters < 4 && stop > 0 && char.IsLetter(text[stop - 1]);
        return text[stop] != '.' || !(isInitial || char.IsLower(next) || (isShort && char.IsAsciiDigit(next)));
    }
}
