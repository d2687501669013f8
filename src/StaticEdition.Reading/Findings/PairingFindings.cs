using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

/// <summary>Findings about pairings and their changes.</summary>
internal static class PairingFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        ChangeWithoutWordsRule,
        PairingIdTakenRule,
        UnknownPairingRule,
        UnpairableMemberRule,
        InvalidSilenceRule,
        InvalidChangeRule,
    ];

    private static readonly FindingRule ChangeWithoutWordsRule = new("SE166", Severity.Error, "Change without words")
    {
        Why = "A change says what happens to words.",
        Remedy = "Quote the words, with the id of the instrument as key.",
        Example = """
            wrong: - how: kept
            right: - rules-2020: two books
                     how: kept
            """,
    };

    /// <summary>A change that quotes words of neither instrument.</summary>
    public static Finding ChangeWithoutWords(SourceSpan span, IEnumerable<string> texts) => ChangeWithoutWordsRule.At(
        span,
        "the change quotes no words",
        $"Quote the words under {string.Join(" or ", texts.DefaultIfEmpty("the id of an instrument"))}.");

    private static readonly FindingRule PairingIdTakenRule = new("SE223", Severity.Error, "Pairing id that belongs to equal segments")
    {
        Why = "The pairing of segments with equal ids has that id; a link to it must lead to one pairing.",
        Remedy = "Give the pairing another id, or let it claim the segments.",
        Example = """
            wrong: pairing: by-id   and   - id: article-1 that pairs article-2
            right: pairing: by-id   and   - id: lending that pairs article-2
            """,
    };

    /// <summary>With <c>pairing: by-id</c>, a pairing whose id is that of two equal segments that it does not pair.</summary>
    public static Finding PairingIdTaken(SourceSpan span, Id id, SourceSpan segment) => PairingIdTakenRule.At(
        span, $"“{id}” is the id of the pairing of two equal segments, one of them at {segment}");

    private static readonly FindingRule UnknownPairingRule = new("SE226", Severity.Error, "Unknown pairing")
    {
        Why = "What the record says about it would be lost.",
        Remedy = "Write the id of a pairing that exists.",
        Example = """
            wrong: highlights: [rial]
            right: highlights: [rail]
            """,
    };

    /// <summary>A pairing that does not exist.</summary>
    public static Finding UnknownPairing(SourceSpan span, Id id, string? nearest) => UnknownPairingRule.At(
        span, $"there is no pairing “{id}”", nearest is null ? null : $"Write {nearest}.");

    private static readonly FindingRule UnpairableMemberRule = new("SE270", Severity.Error, "Member that cannot be paired")
    {
        Why = "Pairings compare the words of the two instruments.",
        Remedy = "Leave it out; say it in a note or a testimony.",
        Example = """
            wrong: pair: [{at: librarian/p1}, {at: rules-2021/1.p1}]
            right: pair: [{at: rules-2020/1.0}, {at: rules-2021/1.p1}]
            """,
    };

    /// <summary>A member that is a segment of a commentary.</summary>
    public static Finding CommentaryInPairing(SourceSpan span, Address address) =>
        UnpairableMemberRule.At(span, $"“{address}” is commentary, and commentary is never paired");

    /// <summary>A member that is a frame segment.</summary>
    public static Finding FrameInPairing(SourceSpan span, Address address) => UnpairableMemberRule.At(
        span, $"“{address}” is the outlet’s own wording (frame), which is never paired");

    private static readonly FindingRule InvalidSilenceRule = new("SE271", Severity.Error, "Silence that contradicts itself")
    {
        Why = "A silence says that one instrument has something and the other has not.",
        Remedy = "A silence has relation: absent, absent-from: the silent instrument, and members in the other one only; any other "
            + "pairing has members in both.",
        Example = """
            right: pair: [{at: rules-2020/4.5}]
                   relation: absent
                   absent-from: rules-2021
            """,
    };

    /// <summary>A silence without <c>absent-from</c>.</summary>
    public static Finding SilenceWithoutText(SourceSpan span, Id? silent) => InvalidSilenceRule.At(
        span, "the relation is “absent”, but absent-from is missing", null, silent is null ? null : $"absent-from: {silent}");

    /// <summary><c>absent-from</c> with another relation than <c>absent</c>.</summary>
    public static Finding AbsentFromBesideOtherRelation(SourceSpan span, Id relation) =>
        InvalidSilenceRule.At(span, $"absent-from cannot be used with the relation “{relation}”");

    /// <summary>An <c>absent-from</c> that is not an instrument.</summary>
    public static Finding AbsentFromIsNoInstrument(SourceSpan span, Id text) =>
        InvalidSilenceRule.At(span, $"“{text}” is not an instrument of this edition");

    /// <summary>A silence with a member in the instrument that is said to be silent.</summary>
    public static Finding SilentTextHasMember(SourceSpan span, Id text, Address member) => InvalidSilenceRule.At(
        span, $"“{text}” is said to be silent, but “{member}” is a member");

    /// <summary>A pairing with members in one instrument only that is not a silence.</summary>
    public static Finding PairingIsOneSided(SourceSpan span, Id missing) => InvalidSilenceRule.At(
        span, $"no member is in “{missing}”", $"Add one; or write relation: absent and absent-from: {missing}.");

    private static readonly FindingRule InvalidChangeRule = new("SE272", Severity.Error, "Change whose sides do not fit")
    {
        Why = "Added words are in the second instrument only, dropped words in the first only, and the words of any other change in both.",
        Remedy = "Give the sides that the word under how: requires.",
        Example = """
            wrong: - rules-2020: in the reading room
                     how: added
            right: - rules-2020: in the reading room
                     how: dropped
            """,
    };

    /// <summary>A change with other sides than its kind requires.</summary>
    public static Finding ChangeSidesDoNotFit(SourceSpan span, string how, string expected) =>
        InvalidChangeRule.At(span, $"a change that is “{how}” has words {expected}");

    /// <summary>A change in a text without a member of the pairing.</summary>
    public static Finding ChangeWithoutMember(SourceSpan span, Id text) =>
        InvalidChangeRule.At(span, $"no member of the pairing is in “{text}”");
}
