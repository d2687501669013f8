using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Reading.Markdown;

namespace StaticEdition.Checking.Rules;

/// <summary>Words of an instrument that are neither paired nor in a silence. Frame segments are never paired.</summary>
internal static class UnexaminedWords
{
    public static readonly FindingRule Rule = new("SE301", Severity.Review, "Words that are in no pairing")
    {
        Why = "Readers take words without a pairing for words without a counterpart. Only an editor who has looked can say so.",
        Remedy = "Pair the words, or record a silence (relation: absent) for them.",
        Example = """
            wrong: rules-2020/2.4 has two sentences, and a pairing claims the first
            right: - id: second-sentence
                     pair:
                       - at: rules-2020/2.4
                         words: >
                           The harbour master … in writing
                     relation: absent
                     absent-from: rules-2021
            """,
    };

    private const int WordsShownAtEachEnd = 4;

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var edition = subject.Edition;
        var ranges = new PairedRanges(edition);
        var other = edition.Instruments.Reverse().Select(text => text.Id).ToList();
        foreach (var (text, index) in edition.Instruments.Select((text, index) => (text, index)))
        {
            foreach (var segment in text.Segments)
            {
                var unexamined = ranges.UnexaminedIn(segment);
                if (!unexamined.IsEmpty)
                {
                    var quoted = unexamined.Select(range => Quote(segment.Content[range.Start..range.End])).ToList();
                    var patch = string.Join('\n', quoted.Select(words => YamlPatch.ForSilence(segment.Address, words, other[index])));
                    yield return Rule.At(segment.Span, Describe(segment, ranges.CoverageOf([segment]).Unexamined, quoted), patch: patch);
                }
            }
        }
    }

    /// <summary>The words without the punctuation before and after them; of many words the first and the last.</summary>
    private static string Quote(string unexamined)
    {
        var words = Tokenizer.FindWords(unexamined).Select(word => word.Letters).ToList();
        return words.Count <= (2 * WordsShownAtEachEnd) + 1
            ? unexamined[words[0].Start..words[^1].End]
            : $"{unexamined[words[0].Start..words[WordsShownAtEachEnd - 1].End]} … {unexamined[words[^WordsShownAtEachEnd].Start..words[^1].End]}";
    }

    private static string Describe(Segment segment, int count, IEnumerable<string> quoted)
    {
        var words = count == 1
            ? $"one word of {segment.Address} is" : FormattableString.Invariant($"{count} words of {segment.Address} are");
        return $"{words} in no pairing: {string.Join(", ", quoted.Select(MessageText.Quote))}";
    }
}
