namespace StaticEdition.Rendering;

/// <summary>The first sentence of a comment: what an index shows of it.</summary>
internal static class Gist
{
    private static readonly HashSet<char> Stops = ['.', '!', '?', '؟', '。', '！', '？', '।'];
    private static readonly HashSet<char> Closing = ['"', '”', '»', '’', ')', ']'];

    /// <summary>The first sentence in each language that has one.</summary>
    public static Localized<Prose> Of(Localized<Prose> comment) => comment.Select(Of);

    private static Prose Of(Prose prose)
    {
        var first = prose.Blocks.OfType<Paragraph>().FirstOrDefault();
        return new Prose(first is null ? [] : [new Paragraph(Take(first.Inlines).Taken)]) { Markdown = "" };
    }

    private static (ImmutableArray<Inline> Taken, bool IsComplete) Take(ImmutableArray<Inline> inlines)
    {
        var taken = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in inlines)
        {
            var (part, isComplete) = inline switch
            {
                Characters characters => TakeCharacters(characters),
                Emphasis emphasis => Inside(emphasis.Inlines, inner => emphasis with { Inlines = inner }),
                ForeignWords foreign => Inside(foreign.Inlines, inner => foreign with { Inlines = inner }),
                Link link => (link, false),
                _ => (inline, false),
            };
            taken.Add(part);
            if (isComplete)
            {
                return (taken.ToImmutable(), true);
            }
        }

        return (taken.ToImmutable(), false);
    }

    private static (Inline Part, bool IsComplete) Inside(ImmutableArray<Inline> inlines, Func<ImmutableArray<Inline>, Inline> wrap)
    {
        var (taken, isComplete) = Take(inlines);
        return (wrap(taken), isComplete);
    }

    private static (Inline Part, bool IsComplete) TakeCharacters(Characters characters)
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
