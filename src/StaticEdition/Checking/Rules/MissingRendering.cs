using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Rules;

/// <summary>
/// Published segments without the editors’ translation into a language of the edition. Instruments that are paired by equal ids are one
/// another’s translation and need none.
/// </summary>
internal static class MissingRendering
{
    public static readonly FindingRule Rule = new("SE303", Severity.Review, "Segments without a translation")
    {
        Why = "Readers of the other language see the segment in the original only.",
        Remedy = "Add the editors’ translation of each segment to renderings/<text>.<language>.yml.",
        Example = """
            right: # renderings/rules-2020.ar.yml
                   - at: rules-2020/2.4
                     ar: >
                       …
            """,
    };

    private const int MostNamed = 12;

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from text in subject.Edition.Texts
        where text.Publish == Publication.Full
            && !(text.Role == TextRole.Instrument && subject.Edition.PairingMode == PairingMode.ById)
        from language in subject.Edition.Languages
        where language != text.Language
        let missing = text.Segments.Where(segment => segment.Renderings[language] is null).ToList()
        where missing.Count > 0
        select Rule.At(text.Span, DescribeMissing(text, language, missing), patch: YamlPatch.ForRendering(missing[0].Address, language));

    private static string DescribeMissing(EditionText text, Language language, List<Segment> missing)
    {
        var named = string.Join(", ", missing.Take(MostNamed).Select(segment => segment.Id)) + (missing.Count > MostNamed ? " …" : "");
        return FormattableString.Invariant($"{missing.Count} of {text.Segments.Length} segments have no translation into {language}: {named}");
    }
}
