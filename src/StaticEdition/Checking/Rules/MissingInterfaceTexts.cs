using StaticEdition.Model.Findings;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.Rules;

/// <summary>An interface language that the interface has no texts in.</summary>
internal static class MissingInterfaceTexts
{
    public static readonly FindingRule Rule = new("SE309", Severity.Review, "Interface language without texts")
    {
        Why = "Menus, labels and dates of its pages are in English, among the edition’s own words in the language.",
        Remedy = "Leave the language out, or accept the finding where readers are served by English labels.",
        Example = """
            wrong: languages: [en, fr]
            right: languages: [en, ar]
            """,
    };

    private const string SettingsFile = "edition.yml";

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var has = string.Join(", ", InterfaceText.All.Select(texts => texts.Language));
        return from language in subject.Edition.Languages
               where !InterfaceText.IsAvailable(language)
               select Rule.At(
                   subject.Files.Find(SourceSpan.Of(SettingsFile), "languages:"),
                   $"the interface has no texts in {language}: it has {has}; the pages in {language} show the English ones, marked as English");
    }
}
