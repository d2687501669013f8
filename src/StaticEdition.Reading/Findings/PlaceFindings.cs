using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;

namespace StaticEdition.Reading.Findings;

/// <summary>Findings about addresses and quoted words.</summary>
internal static class PlaceFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        UnknownPlaceRule,
        QuoteNotFoundRule,
        AmbiguousQuoteRule,
        NthTooLargeRule,
        InexactQuoteRule,
        WidenedQuoteRule,
        QuoteInsideWordRule,
        QuoteInOtherSegmentRule,
        WordsOfSeveralSegmentsRule,
        RetiredPlaceRule,
        TestimonyOutOfPlaceRule,
    ];

    private static readonly FindingRule UnknownPlaceRule = new("SE200", Severity.Error, "Unknown place")
    {
        Why = "A record about a place that does not exist would be lost.",
        Remedy = "Write the address of a segment that exists.",
        Example = """
            wrong: at: rules-2020/2.33
            right: at: rules-2020/2.3
            """,
    };

    /// <summary>An address of no text or segment.</summary>
    public static Finding UnknownPlace(SourceSpan span, Address address, string? nearest) => UnknownPlaceRule.At(
        span, $"there is no “{address}”", nearest is null ? null : $"Write {nearest}.");

    /// <summary>The address of a whole text, where a segment or a point is required.</summary>
    public static Finding PlaceIsWholeText(SourceSpan span, Address address) => UnknownPlaceRule.At(
        span, $"“{address}” is a whole text; a place must be a segment or a point of it", $"Write {address}/ and the id of a segment.");

    private static readonly FindingRule QuoteNotFoundRule = new("SE201", Severity.Error, "Quoted words that are not in the text")
    {
        Why = "A note, a pairing or a quotation is only as good as its words; these cannot be found.",
        Remedy = "Copy the words from the reading text, letter for letter, whole words; join first and last words with “ … ”.",
        Example = """
            wrong: words: the reading-room principal
            right: words: the reading-room principle
            """,
    };

    /// <summary>Quoted words that were not found.</summary>
    /// <param name="span">The place of the words in the file.</param>
    /// <param name="words">The words as written.</param>
    /// <param name="where">The addresses that were searched.</param>
    /// <param name="key">The key they are written under.</param>
    /// <param name="nearest">The most similar passage, or null if there is none or it was not searched for.</param>
    public static Finding QuoteNotFound(SourceSpan span, string words, string where, string key, NearPassage? nearest)
    {
        var message = $"{MessageText.Quote(words)} is not in {where}";
        if (nearest is null)
        {
            return QuoteNotFoundRule.At(span, message);
        }

        var differences = nearest.Differences.IsEmpty ? "" : $". The quotation has {string.Join("; ", nearest.Differences)}";
        return QuoteNotFoundRule.At(
            span,
            message,
            $"The nearest passage is in {nearest.Text.Segment}: {MessageText.Quote(nearest.Words)}{differences}.",
            YamlPatch.ForQuotation(key, nearest.Words));
    }

    private static readonly FindingRule AmbiguousQuoteRule = new("SE202", Severity.Error, "Quoted words with several matches")
    {
        Why = "The record does not say which match is meant.",
        Remedy = "Quote one word more, or add “nth” with the number of the match.",
        Example = """
            wrong: words: the reading room
            right: words: the reading room
                   nth: 2
            """,
    };

    /// <summary>Quoted words with several matches; the patch chooses the first.</summary>
    public static Finding AmbiguousQuote(SourceSpan span, string words, AnchorResult.Ambiguous places) => AmbiguousQuoteRule.At(
        span,
        FormattableString.Invariant($"{MessageText.Quote(words)} has {places.Count} matches"),
        $"Quote one word more, or add one of these:{PlacesToChoose(places.Places, places.Count)}",
        "nth: 1");

    private static readonly FindingRule NthTooLargeRule = new("SE203", Severity.Error, "`nth` is larger than the number of matches")
    {
        Why = "The record does not say which match is meant.",
        Remedy = "Write an “nth” that exists, or none if there is one match.",
        Example = """
            wrong: nth: 3   (there are two matches)
            right: nth: 2
            """,
    };

    /// <summary>An <c>nth</c> that is larger than the number of matches.</summary>
    public static Finding NthTooLarge(SourceSpan span, string words, AnchorResult.TooFew places) => NthTooLargeRule.At(
        span,
        FormattableString.Invariant($"{MessageText.Quote(words)} has no match {places.Nth}; the number of matches is {places.Count}"),
        places.Count == 1 ? "Leave nth out." : $"Write one of these:{PlacesToChoose(places.Places, places.Count)}");

    private static readonly FindingRule InexactQuoteRule = new("SE204", Severity.Review, "Quoted words that differ in spelling")
    {
        Why = "The place is found, but the quotation is not what the text says; readers who compare them will notice.",
        Remedy = "Copy the words from the reading text.",
        Example = """
            wrong: words: "the 'Open Shelf' scheme"
            right: words: the “Open Shelf” scheme
            """,
    };

    /// <summary>Words that were found with other typography or spelling; the patch has the words of the text.</summary>
    public static Finding InexactQuote(SourceSpan span, string words, string key, WordPlace place)
    {
        var how = place.Match == MatchKind.Typographic ? "in quotation marks, dashes or spaces" : "in spelling or letter case";
        return InexactQuoteRule.At(
            span,
            $"{MessageText.Quote(words)} differs {how} from {MessageText.Quote(place.Quotation)} in {place.Text.Segment}",
            null,
            YamlPatch.ForQuotation(key, place.Quotation));
    }

    private static readonly FindingRule WidenedQuoteRule = new("SE205", Severity.Review, "Arabic word quoted without its particle")
    {
        Why = "Letters of one word join, so whole words are marked; the quotation should show what is marked.",
        Remedy = "Quote the whole word, with the particle that is written onto it.",
        Example = """
            wrong: words: مكتبة   (the text has ومكتبة)
            right: words: ومكتبة
            """,
    };

    /// <summary>An Arabic quotation without an attached particle or article; the whole word is marked.</summary>
    public static Finding WidenedQuote(SourceSpan span, string words, string key, WordPlace place) => WidenedQuoteRule.At(
        span,
        $"{MessageText.Quote(words)} has a particle in {place.Text.Segment}: {MessageText.Quote(place.Quotation)} is marked",
        null,
        YamlPatch.ForQuotation(key, place.Quotation));

    private static readonly FindingRule QuoteInsideWordRule = new("SE206", Severity.Error, "Quoted words that begin or end inside a word")
    {
        Why = "A mark inside a word breaks the joining of Arabic letters and is hardly ever meant.",
        Remedy = "Quote whole words.",
        Example = """
            wrong: words: libr   (the text has library)
            right: words: library
            """,
    };

    /// <summary>Quoted words that begin or end inside a word.</summary>
    public static Finding QuoteInsideWord(SourceSpan span, string words, string key, WordPlace whole) => QuoteInsideWordRule.At(
        span,
        $"{MessageText.Quote(words)} begins or ends inside a word of {whole.Text.Segment}",
        $"Quote {MessageText.Quote(whole.Quotation)}.",
        YamlPatch.ForQuotation(key, whole.Quotation));

    private static readonly FindingRule QuoteInOtherSegmentRule = new("SE207", Severity.Error, "Quoted words that are in another segment")
    {
        Why = "The record would point to a place that does not have these words.",
        Remedy = "Write the address of the segment that has the words.",
        Example = """
            wrong: at: rules-2020/2.3   (the words are in 2.4)
            right: at: rules-2020/2.4
            """,
    };

    /// <summary>Quoted words that are in another segment.</summary>
    public static Finding QuoteInOtherSegment(SourceSpan span, string words, string where, WordPlace place) => QuoteInOtherSegmentRule.At(
        span,
        $"{MessageText.Quote(words)} is not in {where} but in {place.Text.Segment}",
        null,
        $"at: {place.Text.Segment}");

    /// <summary>Words in the right segment, but outside the words that the pairing claims.</summary>
    public static Finding QuoteOutsideMember(SourceSpan span, string words, WordPlace place) => QuoteInOtherSegmentRule.At(
        span,
        $"{MessageText.Quote(words)} is in {place.Text.Segment}, but outside the words that the pairing claims there",
        "Extend the member of the pairing to these words.");

    private static readonly FindingRule WordsOfSeveralSegmentsRule = new("SE208", Severity.Error, "Words quoted from several segments")
    {
        Why = "Words are quoted from one segment; an address of several segments means all of their words.",
        Remedy = "Write the address of the segment that has the words.",
        Example = """
            wrong: at: rules-2021/7
                   words: the library card
            right: at: rules-2021/7.p2
                   words: the library card
            """,
    };

    /// <summary>Words quoted from an address of several segments. The segment that has them may be null.</summary>
    public static Finding WordsOfSeveralSegments(SourceSpan span, Address address, Address? segment) => WordsOfSeveralSegmentsRule.At(
        span,
        $"“{address}” is more than one segment, but words are quoted from it",
        segment is null ? null : $"Write {segment}.",
        segment is null ? null : $"at: {segment}");

    private static readonly FindingRule RetiredPlaceRule = new("SE210", Severity.Review, "Retired place")
    {
        Why = "Old references still work, but new ones should name the present segment.",
        Remedy = "Write the address of the segment that replaced it.",
        Example = """
            wrong: at: rules-2020/9.9   (retired: became rules-2020/1.10)
            right: at: rules-2020/1.10
            """,
    };

    /// <summary>A reference to a retired id.</summary>
    public static Finding RetiredPlace(SourceSpan span, Address address, IEnumerable<Address> became) => RetiredPlaceRule.At(
        span, $"“{address}” is retired", $"Write {string.Join(" or ", became)}.");

    private static readonly FindingRule TestimonyOutOfPlaceRule = new("SE231", Severity.Error, "Testimony outside its texts")
    {
        Why = "A testimony leads from an instrument to the words of the voice and back.",
        Remedy = "Quote it from the text that the voice names, and let it be about places in the instruments.",
        Example = """
            wrong: at: rules-2021/7.p2   (in a voice whose text is librarian)
            right: at: librarian/p2
            """,
    };

    /// <summary>A testimony quoted from another text than that of its voice.</summary>
    public static Finding TestimonyFromOtherText(SourceSpan span, Address address, Id text) => TestimonyOutOfPlaceRule.At(
        span, $"“{address}” is not in “{text}”, the text of this voice");

    /// <summary>A testimony about a place outside the instruments.</summary>
    public static Finding TestimonyAboutCommentary(SourceSpan span, Address address) => TestimonyOutOfPlaceRule.At(
        span, $"the testimony is about “{address}”, which is not in an instrument");

    /// <summary>A voice whose text is an instrument.</summary>
    public static Finding VoiceInInstrument(SourceSpan span, Id text) =>
        TestimonyOutOfPlaceRule.At(span, $"“{text}” is an instrument; the text of a voice must be a commentary");

    /// <summary>One line for each place: its nth, and the words with their context.</summary>
    private static string PlacesToChoose(ImmutableArray<WordPlace> places, int count)
    {
        var lines = places.Select((place, index) =>
        {
            var (before, after) = Anchoring.ContextOf(place.Text.Content, new TextRange(place.Start, place.End));
            var words = $"…{MessageText.OneLine(before).TrimStart()}[{MessageText.Excerpt(place.Words)}]{MessageText.OneLine(after).TrimEnd()}…";
            return FormattableString.Invariant($"\n  nth: {index + 1}   {place.Text.Segment}: {words}");
        });
        return string.Concat(lines) + (count > places.Length ? "\n  …" : "");
    }
}
