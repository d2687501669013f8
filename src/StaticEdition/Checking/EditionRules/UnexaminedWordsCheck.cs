namespace StaticEdition;

/// <summary>Every word of an instrument stands in a pairing or in a silence (SE301). Frame segments are never paired.</summary>
internal static class UnexaminedWordsCheck
{
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
                var unexamined = ranges.Unexamined(segment);
                if (!unexamined.IsEmpty)
                {
                    var quoted = unexamined.Select(range => Quoted(segment.Content[range.Start..range.End])).ToList();
                    var patch = string.Join('\n', quoted.Select(words => Silence(segment.Address, words, other[index])));
                    yield return UnexaminedWords.At(segment, ranges.Coverage([segment]).Unexamined, quoted, patch);
                }
            }
        }
    }

    /// <summary>The words without the punctuation before and after them; of many words the first and the last.</summary>
    private static string Quoted(string unexamined)
    {
        var words = Tokenizer.Words(unexamined).Select(word => word.Letters).ToList();
        return words.Count <= (2 * WordsShownAtEachEnd) + 1
            ? unexamined[words[0].Start..words[^1].End]
            : $"{unexamined[words[0].Start..words[WordsShownAtEachEnd - 1].End]} … {unexamined[words[^WordsShownAtEachEnd].Start..words[^1].End]}";
    }

    private static string Silence(Address segment, string words, Id absentFrom) => $"""
        - id: …
          pair:
            - at: {segment}
              words: >
                {words}
          relation: absent
          absent-from: {absentFrom}
        """;
}
