using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>An item of <c>licences</c> in <c>edition.yml</c>.</summary>
internal static class LicenceFormat
{
    private static readonly Key<Localized<string>?> Covers =
        new("covers", TextTypes.Localized, Needed.Yes, "which content it covers")
        {
            Example = "{en: Editorial notes, ar: الحواشي}",
        };

    private static readonly Key<string?> Spdx =
        new("licence", TextTypes.PlainText, Needed.OneOf, "the licence, by its [SPDX identifier](https://spdx.org/licenses/)")
        {
            Example = "CC-BY-4.0",
        };

    private static readonly Key<Localized<string>?> Statement =
        new("statement", TextTypes.Localized, Needed.OneOf, "the terms in words")
        {
            Example = "{en: In the public domain., ar: ملك عام.}",
        };

    public static readonly RecordFormat<Licence> Record = new("licence", [Covers, Spdx, Statement], Parse);

    private static Licence? Parse(Fields fields)
    {
        var covers = fields.Read(Covers);
        var spdx = fields.Read(Spdx);
        var statement = fields.Read(Statement);
        return covers is null ? null : new Licence(covers, spdx, statement ?? Localized<string>.Empty);
    }
}
