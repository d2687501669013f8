using System.Globalization;
using System.Text;

namespace StaticEdition.Model.Matching;

/// <summary>A word of a text.</summary>
/// <param name="Printed">The word with the punctuation that is written onto it.</param>
/// <param name="Letters">The word from its first letter or digit to its last.</param>
public readonly record struct Word(TextRange Printed, TextRange Letters);

/// <summary>
/// Divides a text into words, the same for figures, findings and searches. A word is what white space separates and what holds a letter or a
/// digit (<c>TODAY.AZ</c> and <c>2020–2024</c> are one word each); in scripts written without spaces every letter is a word.
/// </summary>
public static class Tokenizer
{
    /// <summary>The words in order. Takes time linear in the length of the text.</summary>
    public static ImmutableArray<Word> FindWords(string content)
    {
        var words = ImmutableArray.CreateBuilder<Word>(content.Length / 5);
        var chunk = default(TextRange);
        var wasSpaceless = false;
        foreach (var run in WordBounds.LetterRuns(content).Where(run => HasLetter(content.AsSpan(run.Start, run.Length))))
        {
            var isSpaceless = WordBounds.IsSpaceless(content, run.Start);
            var isNewChunk = run.Start >= chunk.End;
            if (isNewChunk)
            {
                chunk = ChunkAround(content, run, chunk.End);
                words.Add(new Word(chunk, run));
            }
            else if (isSpaceless || wasSpaceless)
            {
                words[^1] = words[^1] with { Printed = words[^1].Printed with { End = run.Start } };
                words.Add(new Word(chunk with { Start = run.Start }, run));
            }
            else
            {
                words[^1] = words[^1] with { Letters = words[^1].Letters with { End = run.End } };
            }

            wasSpaceless = isSpaceless;
        }

        return words.DrainToImmutable();
    }

    /// <summary>True when there is a letter or a digit among some characters.</summary>
    public static bool HasLetter(ReadOnlySpan<char> characters)
    {
        foreach (var rune in characters.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The characters around a run up to the white space on both sides, looking back no further than <paramref name="earliest"/>.</summary>
    private static TextRange ChunkAround(string content, TextRange run, int earliest)
    {
        var (start, end) = run;
        while (start > earliest && !char.IsWhiteSpace(content[start - 1]))
        {
            start--;
        }

        while (end < content.Length && !char.IsWhiteSpace(content[end]))
        {
            end++;
        }

        return new TextRange(start, end);
    }
}
