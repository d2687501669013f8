using StaticEdition.Model.Findings;
using StaticEdition.Model.Queries;
using StaticEdition.Wording.Names;

namespace StaticEdition.Checking.Rules;

/// <summary>Something that the editors say in some languages of the edition and not in all.</summary>
internal static class MissingLanguage
{
    public static readonly FindingRule Rule = new("SE302", Severity.Review, "Prose in one language only")
    {
        Why = "Every page exists in every language of the edition; prose in one language only is shown in that language on all of them.",
        Remedy = "Add the missing language.",
        Example = """
            wrong: en: >
                     A ferry across the bay.
            right: en: >
                     A ferry across the bay.
                   ar: >
                     عبّارة في الخليج.
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var languages = subject.Edition.Languages;
        return from field in EditorialFields.FieldsOf(subject.Edition)
               where field.IsWantedInEveryLanguage
               let missing = field.MissingIn(languages).ToList()
               where missing.Count > 0 && missing.Count < languages.Length
               select Rule.At(field.Span, $"{field.Name} is missing in {string.Join(", ", missing)}");
    }
}
