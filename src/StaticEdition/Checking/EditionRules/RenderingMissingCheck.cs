namespace StaticEdition;

/// <summary>
/// Every published segment has the editors' translation into the other languages of the edition (SE303). Instruments that are paired by
/// equal ids are one another's translation and need none.
/// </summary>
internal static class RenderingMissingCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from text in subject.Edition.Texts
        where text.Publish == Publication.Full
            && !(text.Role == TextRole.Instrument && subject.Edition.PairingMode == PairingMode.ById)
        from language in subject.Edition.Languages
        where language != text.Language
        let missing = text.Segments.Where(segment => segment.Renderings[language] is null).ToList()
        where missing.Count > 0
        select RenderingMissing.At(text, language, missing);
}
