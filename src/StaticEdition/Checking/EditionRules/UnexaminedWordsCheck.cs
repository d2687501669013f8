namespace StaticEdition;

/// <summary>Every word of an instrument stands in a pairing or in a silence (SE301). Frame segments are never paired.</summary>
internal static class UnexaminedWordsCheck
{
    private const int WordsShownAtEachEnd = 4;

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var edition = subject.Edition;
        var other = edition.Instruments.Reverse().Select(text => text.Id).ToList();
        foreach (var (text, index) in edition.Instruments.Select((text, index) => (text, index)))
        {
            foreach (var segment in text.Segments.Where(segment => segment.Status == SegmentStatus.Instrument))
            {
                var gaps = Gaps(edition, segment);
                if (gaps.Count > 0)
                {
                    var quoted = gaps.Select(gap => Quoted(segment.Content, gap)).ToList();
                    var patch = string.Join('\n', quoted.Select(words => Silence(segment.Address, words, other[index])));
                    yield return UnexaminedWords.At(segment, gaps.Sum(gap => gap.Count), quoted, patch);
                }
            }
        }
    }

    /// <summary>The runs of words that no member claims.</summary>
    private static List<List<(int Start, int End)>> Gaps(Edition edition, Segment segment)
    {
        var members = edition.Index.PairingsOf(segment.Address)
            .SelectMany(pairing => pairing.Members).Where(member => member.Segment == segment.Address).ToList();
        var gaps = new List<List<(int Start, int End)>>();
        var isOpen = false;
        foreach (var word in WordBounds.Words(segment.Content))
        {
            var isClaimed = members.Exists(member => member.Start < word.End && word.Start < member.End);
            if (!isClaimed && !isOpen)
            {
                gaps.Add([]);
            }

            if (!isClaimed)
            {
                gaps[^1].Add(word);
            }

            isOpen = !isClaimed;
        }

        return gaps;
    }

    private static string Quoted(string content, List<(int Start, int End)> words) =>
        words.Count <= (2 * WordsShownAtEachEnd) + 1
            ? content[words[0].Start..words[^1].End]
            : $"{content[words[0].Start..words[WordsShownAtEachEnd - 1].End]} … {content[words[^WordsShownAtEachEnd].Start..words[^1].End]}";

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
