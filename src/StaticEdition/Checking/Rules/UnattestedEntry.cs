using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Checking.Rules;

/// <summary>An entry of which no form is in a text.</summary>
internal static class UnattestedEntry
{
    public static readonly FindingRule Rule = new("SE308", Severity.Review, "Entry that is in no text")
    {
        Why = "The page of the entry lists no place, and no place leads to it.",
        Remedy = "Add forms that the texts have under forms, or delete the entry.",
        Example = """
            wrong: supplied: {en: [Harbour]}
            right: forms: {en: [Harbour]}
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from entry in subject.Edition.Entries
        where entry.Occurrences.IsEmpty
        select Rule.At(entry.Span, $"no text has a form of the entry {entry.Reference}; all its forms are supplied by the editors");
}
