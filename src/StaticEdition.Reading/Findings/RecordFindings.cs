using StaticEdition.Model.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Findings;

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

    private static readonly FindingRule UnknownKeyRule = new("SE151", Severity.Error, "Unknown key")
    {
        Why = "Its value would be ignored.",
        Remedy = "Write one of the keys of the record, or delete it.",
        Example = """
            wrong: word: the reading room
            right: words: the reading room
            """,
    };

    /// <summary>A key that the record does not have.</summary>
    public static Finding UnknownKey(SourceSpan span, string key, string? nearest, IEnumerable<string> known, string? reason = null) =>
        UnknownKeyRule.At(
            span,
            $"{MessageText.Quote(key)} is not a key here{reason}",
            nearest is null ? $"The keys are {string.Join(", ", known)}." : $"Write “{nearest}”.");

    private static readonly FindingRule MissingKeyRule = new("SE152", Severity.Error, "Missing key")
    {
        Why = "Without it the record says too little to be shown.",
        Remedy = "Add the key.",
        Example = """
            wrong: - id: sea-route
            right: - id: sea-route
                     relation: changed
            """,
    };

    /// <summary>A required key that is missing.</summary>
    public static Finding MissingKey(SourceSpan span, string key) => MissingKeyRule.At(span, $"the key “{key}” is missing");

    /// <summary>A record without any of several keys, of which it needs one.</summary>
    public static Finding MissingOneOf(SourceSpan span, IEnumerable<string> keys) =>
        MissingKeyRule.At(span, $"one of the keys “{string.Join("”, “", keys)}” is missing here");

    private static readonly FindingRule WrongKindRule = new("SE153", Severity.Error, "Value of the wrong kind")
    {
        Why = "The value cannot be read as the key requires.",
        Remedy = "Write the kind of value that the finding names.",
        Example = """
            wrong: title: Library Rules
            right: title: {en: Library Rules, ar: لائحة المكتبة}
            """,
    };

    /// <summary>A list, a mapping or a text where another kind of value is expected.</summary>
    public static Finding WrongKind(SourceSpan span, string name, string found, string expected, string? remedy = null) =>
        WrongKindRule.At(span, $"{name} is {found}; {expected} is expected", remedy);

    private static readonly FindingRule EmptyValueRule = new("SE154", Severity.Error, "Key without a value")
    {
        Why = "An empty value is often one that was not finished.",
        Remedy = "Write the value, or delete the key.",
        Example = """
            wrong: publisher:
            right: publisher: {en: Harbour Gazette, ar: جريدة الميناء}
            """,
    };

    /// <summary>A key or list item without a value.</summary>
    public static Finding EmptyValue(SourceSpan span, string name, string? remedy = null) =>
        EmptyValueRule.At(span, $"{name} is empty", remedy);

    private static readonly FindingRule RedundantIdRule = new("SE163", Severity.Error, "Id in a file that is named by its id")
    {
        Why = "Two names for one record can differ.",
        Remedy = "Delete the key. To rename the record, rename the file.",
        Example = """
            wrong: notes/sea-route.yml with id: sea-route
            right: notes/sea-route.yml without id
            """,
    };

    /// <summary>A key <c>id</c> in a record that is named by its file.</summary>
    public static Finding RedundantId(SourceSpan span, string fileId) =>
        RedundantIdRule.At(span, $"the file name gives the record its id “{fileId}”; it cannot have a key “id”");

    private static readonly FindingRule DuplicateIdRule = new("SE164", Severity.Error, "Duplicate id")
    {
        Why = "A link or citation must lead to one record.",
        Remedy = "Give one of them another id.",
        Example = """
            wrong: - id: rail
                   - id: rail
            right: - id: rail-south
                   - id: rail-north
            """,
    };

    /// <summary>The second of two records with one id.</summary>
    /// <param name="span">Its id.</param>
    /// <param name="what">What both are, for example "note", "pairing", "segment".</param>
    /// <param name="id">The id.</param>
    /// <param name="first">The place of the first.</param>
    public static Finding DuplicateId(SourceSpan span, string what, string id, SourceSpan first) =>
        DuplicateIdRule.At(span, $"the {what} “{id}” already exists at {first}");

    private static readonly FindingRule WordsBesideSeveralPlacesRule = new("SE165", Severity.Error, "Words for several places")
    {
        Why = "Each place has its own words; the record does not say which place these belong to.",
        Remedy = "Write the words together with their place.",
        Example = """
            wrong: at: [a/1, a/2]
                   words: the reading room
            right: at: [{at: a/1, words: the reading room}, a/2]
            """,
    };

    /// <summary>Words, or <c>nth</c>, beside a list of places.</summary>
    public static Finding WordsBesideSeveralPlaces(SourceSpan span, string key) =>
        WordsBesideSeveralPlacesRule.At(
            span,
            $"“{key}” is beside a list of places and does not say for which",
            "Write it inside the item of the list: {at: …, words: …}.");

    /// <summary>Words, or <c>nth</c>, of something that has none.</summary>
    public static Finding WordsWithoutPlace(SourceSpan span, string key, string reason) =>
        WordsBesideSeveralPlacesRule.At(span, $"“{key}” is {reason}");
}
