namespace StaticEdition.Reading;

/// <summary>Findings about the keys of a record.</summary>
internal static class RecordFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        UnknownKeyRule,
        MissingKeyRule,
        WrongKindRule,
        EmptyValueRule,
        RedundantIdRule,
        DuplicateIdRule,
        WordsBesideSeveralPlacesRule,
    ];

    private static readonly FindingRule UnknownKeyRule = new("SE151", Severity.Error, "A key that no record has")
    {
        Why = "What stands under it would be lost in silence.",
        Remedy = "Write one of the keys that the record has, or delete it.",
        Example = """
            wrong: word: the Parties
            right: words: the Parties
            """,
    };

    /// <summary>A key is not known here.</summary>
    public static Finding UnknownKey(SourceSpan span, string key, string? nearest, IEnumerable<string> known, string? reason = null) => UnknownKeyRule.At(
        span,
        $"{MessageText.Quote(key)} is no key here{reason}",
        nearest is null ? $"The keys are {string.Join(", ", known)}." : $"Write “{nearest}”.");

    private static readonly FindingRule MissingKeyRule = new("SE152", Severity.Error, "A key that is missing")
    {
        Why = "Without it the record says too little to be shown.",
        Remedy = "Add the key.",
        Example = """
            wrong: - id: sea-route
            right: - id: sea-route
                     relation: changed
            """,
    };

    /// <summary>A record lacks a key it needs.</summary>
    public static Finding MissingKey(SourceSpan span, string key) => MissingKeyRule.At(span, $"the key “{key}” is missing here");

    /// <summary>The record lacks every one of these keys.</summary>
    public static Finding MissingOneOf(SourceSpan span, IEnumerable<string> keys) =>
        MissingKeyRule.At(span, $"one of the keys “{string.Join("”, “", keys)}” is missing here");

    private static readonly FindingRule WrongKindRule = new("SE153", Severity.Error, "A value of the wrong kind")
    {
        Why = "What stands there cannot be understood as what the key means.",
        Remedy = "Write what the finding names.",
        Example = """
            wrong: title: Joint Declaration
            right: title: {en: Joint Declaration, ar: الإعلان المشترك}
            """,
    };

    /// <summary>A list, a mapping or a text stands where another is expected.</summary>
    public static Finding WrongKind(SourceSpan span, string name, string found, string expected, string? remedy = null) =>
        WrongKindRule.At(span, $"{name} is {found}, and {expected} is expected", remedy);

    private static readonly FindingRule EmptyValueRule = new("SE154", Severity.Error, "A key without a value")
    {
        Why = "An empty value is often one that was not finished.",
        Remedy = "Write the value, or delete the key.",
        Example = """
            wrong: publisher:
            right: publisher: {en: Harbour Gazette, ar: جريدة الميناء}
            """,
    };

    /// <summary>Nothing stands behind a key.</summary>
    public static Finding EmptyValue(SourceSpan span, string name, string? remedy = null) => EmptyValueRule.At(span, $"{name} is empty", remedy);

    private static readonly FindingRule RedundantIdRule = new("SE163", Severity.Error, "An id where the file name is the id")
    {
        Why = "Two names for one record can disagree.",
        Remedy = "Delete the key; rename the file to rename the record.",
        Example = """
            wrong: notes/sea-route.yml with id: sea-route
            right: notes/sea-route.yml without id
            """,
    };

    /// <summary>A file with one record has a key id.</summary>
    public static Finding RedundantId(SourceSpan span, string fileId) =>
        RedundantIdRule.At(span, $"the record takes its id “{fileId}” from the file name, and has no key “id”");

    private static readonly FindingRule DuplicateIdRule = new("SE164", Severity.Error, "Two records with one id")
    {
        Why = "A link or citation must lead to one.",
        Remedy = "Give one of them another id.",
        Example = """
            wrong: - id: rail
                   - id: rail
            right: - id: rail-south
                   - id: rail-north
            """,
    };

    /// <summary>An id stands for two things.</summary>
    /// <param name="span">Its id.</param>
    /// <param name="what">What both are: "note", "pairing", "segment".</param>
    /// <param name="id">The id.</param>
    /// <param name="first">Where the first stands.</param>
    public static Finding DuplicateId(SourceSpan span, string what, string id, SourceSpan first) =>
        DuplicateIdRule.At(span, $"the {what} “{id}” stands already at {first}");

    private static readonly FindingRule WordsBesideSeveralPlacesRule = new("SE165", Severity.Error, "Words beside several places")
    {
        Why = "Each place has its own words; nobody can know in which of them these stand.",
        Remedy = "Write the words with the place they stand in.",
        Example = """
            wrong: at: [a/1, a/2]
                   words: the Parties
            right: at: [{at: a/1, words: the Parties}, a/2]
            """,
    };

    /// <summary>Words are quoted once for a list of places.</summary>
    public static Finding WordsBesideSeveralPlaces(SourceSpan span, string key) =>
        WordsBesideSeveralPlacesRule.At(
            span,
            $"“{key}” stands beside a list of places, and does not say for which",
            "Write it inside the item of the list: {at: …, words: …}.");

    /// <summary>Words, or a number of a place, of something that has none.</summary>
    public static Finding WordsWithoutPlace(SourceSpan span, string key, string reason) => WordsBesideSeveralPlacesRule.At(span, $"“{key}” stands here {reason}");
}
