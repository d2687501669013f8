using System.Text.RegularExpressions;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.Prose;

/// <summary>A piece of what editors write, as a rule reads it: one paragraph or value, in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Words">
/// The words. Words in another language, and words between « and », which may be a source's letter for letter, are each replaced by
/// <see cref="Omitted"/>, so that offsets stay comparable and no rule applies to a quotation.
/// </param>
/// <param name="Span">The record that holds it.</param>
internal sealed record EditorialText(Language Language, string Words, SourceSpan Span)
{
    /// <summary>Stands for words that are not the editors' own in this language.</summary>
    public const char Omitted = '\uFFFC';

    // A stranger's file may break a rule a million times, in one word without a space.
    private const int MostFaults = 100;
    private const int FarthestBreak = 60;

    /// <summary>True for prose in Arabic.</summary>
    public bool IsArabic => Language.Tag == "ar" || Language.Tag.StartsWith("ar-", StringComparison.Ordinal);

    /// <summary>The first hundred places that break a rule.</summary>
    public IEnumerable<Match> FindFaults(Regex rule) => rule.Matches(Words).Take(MostFaults);

    /// <summary>
    /// The word at a place with what is written together with it, at most sixty characters on each side, for a message and for finding it in
    /// its file.
    /// </summary>
    public string WordAt(int place)
    {
        var start = place;
        var end = place;
        while (start > Math.Max(0, place - FarthestBreak) && !IsBreak(Words[start - 1]))
        {
            start--;
        }

        while (end < Math.Min(Words.Length, place + FarthestBreak) && !IsBreak(Words[end]))
        {
            end++;
        }

        return Words[start..end];
    }

    private static bool IsBreak(char letter) => char.IsWhiteSpace(letter) || letter == Omitted;
}
