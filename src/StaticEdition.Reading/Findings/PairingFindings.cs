namespace StaticEdition.Reading;

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

    private static readonly FindingRule ChangeWithoutWordsRule = new("SE166", Severity.Error, "A change of nothing")
    {
        Why = "A change says what happens to words.",
        Remedy = "Quote the words: the id of the instrument as key.",
        Example = """
            wrong: - how: kept
            right: - declaration: a strategic partnership
                     how: kept
            """,
    };

    /// <summary>A change quotes words of neither instrument.</summary>
    public static Finding ChangeWithoutWords(SourceSpan span, IEnumerable<string> texts) => ChangeWithoutWordsRule.At(
        span,
        "the change quotes no words",
        $"Quote the words under {string.Join(" or ", texts.DefaultIfEmpty("the id of an instrument"))}.");

    private static readonly FindingRule PairingIdTakenRule = new("SE223", Severity.Error, "A pairing with the id of segments that it does not pair")
    {
        Why = "The pairing that is made of equal ids has that id; a link to it must lead to one pairing.",
        Remedy = "Give the pairing another id, or let it claim the segments.",
        Example = """
            wrong: pairing: by-id   and   - id: article-1 that pairs article-2
            right: pairing: by-id   and   - id: right-to-life that pairs article-2
            """,
    };

    /// <summary>With pairing: by-id, a pairing has the id of two equal segment ids that it leaves to themselves.</summary>
    public static Finding PairingIdTaken(SourceSpan span, Id id, SourceSpan segment) => PairingIdTakenRule.At(
        span, $"“{id}” is the id of the pairing that is made of the segment at {segment} and its equal");

    private static readonly FindingRule UnknownPairingRule = new("SE226", Severity.Error, "A pairing that does not exist")
    {
        Why = "What is said about it would be lost.",
        Remedy = "Write the id of a pairing that exists.",
        Example = """
            wrong: highlights: [rial]
            right: highlights: [rail]
            """,
    };

    /// <summary>A record or edition.yml names a pairing that is not there.</summary>
    public static Finding UnknownPairing(SourceSpan span, Id id, string? nearest) => UnknownPairingRule.At(
        span, $"there is no pairing “{id}”", nearest is null ? null : $"Write {nearest}.");

    private static readonly FindingRule UnpairableMemberRule = new("SE270", Severity.Error, "A pairing of what is never paired")
    {
        Why = "Pairings compare the words of the two instruments.",
        Remedy = "Leave it out; say it in a note or a testimony.",
        Example = """
            wrong: pair: [{at: interview/p1}, {at: statement/1.p1}]
            right: pair: [{at: declaration/1.0}, {at: statement/1.p1}]
            """,
    };

    /// <summary>The segment is of a commentary.</summary>
    public static Finding CommentaryInPairing(SourceSpan span, Address address) => UnpairableMemberRule.At(span, $"“{address}” is commentary, and commentary is never paired");

    /// <summary>The segment is frame.</summary>
    public static Finding FrameInPairing(SourceSpan span, Address address) => UnpairableMemberRule.At(
        span, $"“{address}” is the outlet’s own wording (frame), which is never paired");

    private static readonly FindingRule InvalidSilenceRule = new("SE271", Severity.Error, "A silence that contradicts itself")
    {
        Why = "A silence says that one instrument has something and the other has not.",
        Remedy = "A silence has relation: absent, absent-from: the silent instrument, and members in the other one only; any other "
            + "pairing has members in both.",
        Example = """
            right: pair: [{at: declaration/4.5}]
                   relation: absent
                   absent-from: statement
            """,
    };

    /// <summary>The relation is absent, and absent-from is missing.</summary>
    public static Finding SilenceWithoutText(SourceSpan span, Id? silent) => InvalidSilenceRule.At(
        span, "the relation is “absent”, and absent-from is missing", null, silent is null ? null : $"absent-from: {silent}");

    /// <summary>absent-from stands beside another relation.</summary>
    public static Finding AbsentFromBesideOtherRelation(SourceSpan span, Id relation) => InvalidSilenceRule.At(span, $"absent-from stands beside the relation “{relation}”");

    /// <summary>absent-from names no instrument.</summary>
    public static Finding AbsentFromIsNoInstrument(SourceSpan span, Id text) => InvalidSilenceRule.At(span, $"“{text}” is no instrument of this edition");

    /// <summary>The instrument said to be silent has a member.</summary>
    public static Finding SilentTextHasMember(SourceSpan span, Id text, Address member) => InvalidSilenceRule.At(
        span, $"“{text}” is said to be silent, and “{member}” is a member");

    /// <summary>A pairing that is no silence has members in one instrument only.</summary>
    public static Finding PairingIsOneSided(SourceSpan span, Id missing) => InvalidSilenceRule.At(
        span, $"no member stands in “{missing}”", $"Add one; or write relation: absent and absent-from: {missing}.");

    private static readonly FindingRule InvalidChangeRule = new("SE272", Severity.Error, "A change whose sides do not fit")
    {
        Why = "What is added stands in the second instrument only, what is dropped in the first only, and anything else in "
            + "both.",
        Remedy = "Give the sides that the word under how: asks for.",
        Example = """
            wrong: - declaration: in various spheres
                     how: added
            right: - declaration: in various spheres
                     how: dropped
            """,
    };

    /// <summary>The sides are not those of such a change.</summary>
    public static Finding ChangeSidesDoNotFit(SourceSpan span, string how, string expected) => InvalidChangeRule.At(span, $"a change that is “{how}” has words {expected}");

    /// <summary>The text is no instrument, or the pairing has no member in it.</summary>
    public static Finding ChangeWithoutMember(SourceSpan span, Id text) => InvalidChangeRule.At(span, $"no member of the pairing stands in “{text}”");
}
