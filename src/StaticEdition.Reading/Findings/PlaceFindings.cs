namespace StaticEdition.Reading;

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

    private static readonly FindingRule UnknownPlaceRule = new("SE200", Severity.Error, "A place that does not exist")
    {
        Why = "Everything said about a place would be lost.",
        Remedy = "Write the address of a segment that exists.",
        Example = """
            wrong: at: declaration/2.33
            right: at: declaration/2.3
            """,
    };

    /// <summary>An address leads to no text or segment.</summary>
    public static Finding UnknownPlace(SourceSpan span, Address address, string? nearest) => UnknownPlaceRule.At(
        span, $"there is no “{address}”", nearest is null ? null : $"Write {nearest}.");

    /// <summary>A whole text stands where a segment or a point is meant.</summary>
    public static Finding PlaceIsWholeText(SourceSpan span, Address address) => UnknownPlaceRule.At(
        span, $"“{address}” is a whole text; a place is a segment or a point of it", $"Write {address}/ and the id of a segment.");

    private static readonly FindingRule QuoteNotFoundRule = new("SE201", Severity.Error, "Quoted words that stand nowhere")
    {
        Why = "A note, a pairing or a quotation is only as good as the words it rests on; these would rest on nothing.",
        Remedy = "Copy the words from the reading text, letter for letter, whole words; join first and last words with “ … ”.",
        Example = """
            wrong: words: the open seas principal
            right: words: the open seas principle
            """,
    };

    /// <summary>Quoted words stand in no text.</summary>
    /// <param name="span">The words.</param>
    /// <param name="words">As written.</param>
    /// <param name="where">The addresses in which they were sought.</param>
    /// <param name="key">The key they are written under.</param>
    /// <param name="nearest">The nearest passage, or null.</param>
    public static Finding QuoteNotFound(SourceSpan span, string words, string where, string key, NearPassage? nearest)
    {
        var message = $"{MessageText.Quote(words)} does not stand in {where}";
        if (nearest is null)
        {
            return QuoteNotFoundRule.At(span, message);
        }

        var differences = nearest.Differences.IsEmpty ? "" : $". The quotation has {string.Join("; ", nearest.Differences)}";
        return QuoteNotFoundRule.At(
            span,
            message,
            $"The nearest passage is in {nearest.Text.Segment}: {MessageText.Quote(nearest.Words)}{differences}.",
            YamlPatch.Block(key, nearest.Words));
    }

    private static readonly FindingRule AmbiguousQuoteRule = new("SE202", Severity.Error, "Quoted words that stand in several places")
    {
        Why = "Nobody can know which place is meant.",
        Remedy = "Quote a word more, or add “nth” with the number of the place.",
        Example = """
            wrong: words: the Parties
            right: words: the Parties
                   nth: 2
            """,
    };

    /// <summary>Quoted words stand in several places.</summary>
    public static Finding AmbiguousQuote(SourceSpan span, string words, AnchorResult.Ambiguous places) => AmbiguousQuoteRule.At(
        span,
        FormattableString.Invariant($"{MessageText.Quote(words)} stands in {places.Count} places"),
        $"Quote a word more, or add one of these:{PlacesToChoose(places.Places, places.Count)}",
        "nth: 1");

    private static readonly FindingRule NthTooLargeRule = new("SE203", Severity.Error, "A place counted to that does not exist")
    {
        Why = "Nobody can know which place is meant.",
        Remedy = "Write an “nth” that exists, or none where the words stand once.",
        Example = """
            wrong: nth: 3   (the words stand twice)
            right: nth: 2
            """,
    };

    /// <summary>The words stand in fewer places than nth counts to.</summary>
    public static Finding NthTooLarge(SourceSpan span, string words, AnchorResult.TooFew places) => NthTooLargeRule.At(
        span,
        FormattableString.Invariant($"{MessageText.Quote(words)} has no place {places.Nth}; it stands in {places.Count}"),
        places.Count == 1 ? "Leave nth out." : $"Write one of these:{PlacesToChoose(places.Places, places.Count)}");

    private static readonly FindingRule InexactQuoteRule = new("SE204", Severity.Review, "Quoted words that differ in spelling")
    {
        Why = "The place is found, but the quotation is not what the text reads; a reader who compares them will stumble.",
        Remedy = "Copy the words from the reading text.",
        Example = """
            wrong: words: "the 'Open Seas' initiative"
            right: words: the “Open Seas” initiative
            """,
    };

    /// <summary>Words were found only after levelling typography or spelling.</summary>
    public static Finding InexactQuote(SourceSpan span, string words, string key, WordPlace place)
    {
        var how = place.Match == Match.Typographic ? "in quotation marks, dashes or spaces" : "in spelling or letter case";
        return InexactQuoteRule.At(
            span,
            $"{MessageText.Quote(words)} differs {how} from {MessageText.Quote(place.Quotation)} in {place.Text.Segment}",
            null,
            YamlPatch.Block(key, place.Quotation));
    }

    private static readonly FindingRule WidenedQuoteRule = new("SE205", Severity.Review, "An Arabic word quoted without its particle")
    {
        Why = "Letters of one word join, so a mark stands on whole words; the quotation should show what is marked.",
        Remedy = "Quote the whole word, with the particle that is written onto it.",
        Example = """
            wrong: words: شراكة   (the text has وشراكة)
            right: words: وشراكة
            """,
    };

    /// <summary>An Arabic quotation lacked an attached particle or article and was widened.</summary>
    public static Finding WidenedQuote(SourceSpan span, string words, string key, WordPlace place) => WidenedQuoteRule.At(
        span,
        $"{MessageText.Quote(words)} stands with a particle in {place.Text.Segment}: {MessageText.Quote(place.Quotation)} is marked",
        null,
        YamlPatch.Block(key, place.Quotation));

    private static readonly FindingRule QuoteInsideWordRule = new("SE206", Severity.Error, "Quoted words that begin or end inside a word")
    {
        Why = "A mark inside a word breaks the joining of Arabic letters and is hardly ever meant.",
        Remedy = "Quote whole words.",
        Example = """
            wrong: words: partner   (the text has partnership)
            right: words: partnership
            """,
    };

    /// <summary>Quoted words begin or end inside a word.</summary>
    public static Finding QuoteInsideWord(SourceSpan span, string words, string key, WordPlace whole) => QuoteInsideWordRule.At(
        span,
        $"{MessageText.Quote(words)} begins or ends inside a word of {whole.Text.Segment}",
        $"Quote {MessageText.Quote(whole.Quotation)}.",
        YamlPatch.Block(key, whole.Quotation));

    private static readonly FindingRule QuoteInOtherSegmentRule = new("SE207", Severity.Error, "Quoted words that stand in another segment")
    {
        Why = "The record would point to a place that does not say this.",
        Remedy = "Write the address of the segment in which the words stand.",
        Example = """
            wrong: at: declaration/2.3   (the words stand in 2.4)
            right: at: declaration/2.4
            """,
    };

    /// <summary>Quoted words stand elsewhere than was said.</summary>
    public static Finding QuoteInOtherSegment(SourceSpan span, string words, string where, WordPlace place) => QuoteInOtherSegmentRule.At(
        span,
        $"{MessageText.Quote(words)} does not stand in {where} but in {place.Text.Segment}",
        null,
        $"at: {place.Text.Segment}");

    /// <summary>The words stand in the right segment, but outside the words that the pairing claims.</summary>
    public static Finding QuoteOutsideMember(SourceSpan span, string words, WordPlace place) => QuoteInOtherSegmentRule.At(
        span,
        $"{MessageText.Quote(words)} stands in {place.Text.Segment}, but outside the words that the pairing claims there",
        "Let the member of the pairing reach over these words.");

    private static readonly FindingRule WordsOfSeveralSegmentsRule = new("SE208", Severity.Error, "Words quoted from a whole point")
    {
        Why = "Words stand in one segment; a whole point is meant only as a whole.",
        Remedy = "Write the address of the segment in which the words stand.",
        Example = """
            wrong: at: statement/7
                   words: the agreement
            right: at: statement/7.p2
                   words: the agreement
            """,
    };

    /// <summary>Words are quoted from a place that is more than one segment.</summary>
    public static Finding WordsOfSeveralSegments(SourceSpan span, Address address, Address? segment) => WordsOfSeveralSegmentsRule.At(
        span,
        $"“{address}” is more than one segment, and words are quoted from it",
        segment is null ? null : $"Write {segment}.",
        segment is null ? null : $"at: {segment}");

    private static readonly FindingRule RetiredPlaceRule = new("SE210", Severity.Review, "A place that has been retired")
    {
        Why = "Old references still arrive, but new ones should name the segment that stands now.",
        Remedy = "Write the address of what it became.",
        Example = """
            wrong: at: declaration/9.9   (retired: became declaration/1.10)
            right: at: declaration/1.10
            """,
    };

    /// <summary>Something refers to an id that is no longer used.</summary>
    public static Finding RetiredPlace(SourceSpan span, Address address, IEnumerable<Address> became) => RetiredPlaceRule.At(
        span, $"“{address}” is retired", $"Write {string.Join(" or ", became)}.");

    private static readonly FindingRule TestimonyOutOfPlaceRule = new("SE231", Severity.Error, "A testimony outside its texts")
    {
        Why = "A testimony leads from an instrument to the words of the voice and back.",
        Remedy = "Quote it from the text that the voice names, and let it be about places in the instruments.",
        Example = """
            wrong: at: statement/7.p2   (in a voice whose text is interview)
            right: at: interview/p2
            """,
    };

    /// <summary>The source stands in another text.</summary>
    public static Finding TestimonyFromOtherText(SourceSpan span, Address address, Id text) => TestimonyOutOfPlaceRule.At(
        span, $"“{address}” is not in “{text}”, the text of this voice");

    /// <summary>A target is no place in an instrument.</summary>
    public static Finding TestimonyAboutCommentary(SourceSpan span, Address address) => TestimonyOutOfPlaceRule.At(
        span, $"the testimony is about “{address}”, which is in no instrument");

    /// <summary>The voice's text is no commentary.</summary>
    public static Finding VoiceInInstrument(SourceSpan span, Id text) => TestimonyOutOfPlaceRule.At(span, $"“{text}” is an instrument; a voice speaks in a commentary");

    /// <summary>One line for each place: its nth, and the words with those around them.</summary>
    private static string PlacesToChoose(ImmutableArray<WordPlace> places, int count)
    {
        var lines = places.Select((place, index) =>
        {
            var (before, after) = Anchoring.Context(place.Text.Content, new TextRange(place.Start, place.End));
            var words = $"…{MessageText.OneLine(before).TrimStart()}[{MessageText.Excerpt(place.Words)}]{MessageText.OneLine(after).TrimEnd()}…";
            return FormattableString.Invariant($"\n  nth: {index + 1}   {place.Text.Segment}: {words}");
        });
        return string.Concat(lines) + (count > places.Length ? "\n  …" : "");
    }
}
