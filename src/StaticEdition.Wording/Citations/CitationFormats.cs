using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticEdition.Model.Escaping;

namespace StaticEdition.Wording.Citations;

/// <summary>
/// Citations for programs, with the same words as <see cref="CitationWriter"/>: BibTeX (<c>@incollection</c>, <c>@book</c>, with the fields of
/// BibLaTeX for what was first published elsewhere), RIS (<c>CHAP</c>, <c>BOOK</c>) and CSL-JSON (<c>chapter</c>, <c>book</c>).
/// </summary>
public static class CitationFormats
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = MinimalJsonEncoder.Shared };

    /// <summary>Citations one after the other.</summary>
    public static string Write(CitationFormat format, params IEnumerable<CitedItem> items) => format switch
    {
        CitationFormat.BibTeX => string.Join("\n\n", items.Select(BibTeX)),
        CitationFormat.Ris => string.Join("\n\n", items.Select(WriteRis)),
        CitationFormat.CslJson => $"[{string.Join(",\n", items.Select(CslJson))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "an unknown format of citations"),
    };

    private static string BibTeX(CitedItem item)
    {
        var text = new StringBuilder(item.IsPart ? "@incollection{" : "@book{").Append(item.Citation.Key);
        Field("author", Joined(item.Authors));
        Field("title", Whole(item.Title));
        Field("booktitle", item.IsPart ? Whole(item.Edition) : null);
        Field("editor", Joined(item.Editors));
        Field("edition", EscapeBibTex(item.Version));
        Field("year", item.Citation.Date.Start.Year.ToString("0000", CultureInfo.InvariantCulture));
        Field("origdate", item.First?.Date.Written);
        Field("origlocation", item.FirstPlace is { } place ? EscapeBibTex(place) : null);
        Field("origpublisher", item.FirstPublisher is { } publisher ? EscapeBibTex(publisher) : null);
        Field("langid", item.BabelLanguage);
        Field("url", item.Address?.AbsoluteUri);
        return text.Append("\n}").ToString();

        void Field(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(",\n ").Append(key).Append(" = {").Append(value).Append('}');
            }
        }

        // Braces of its own keep a title's capitals and a name in one piece.
        static string Whole(string value) => '{' + EscapeBibTex(value) + '}';

        static string Joined(IReadOnlyList<string> names) => string.Join(" and ", names.Select(Whole));
    }

    private static string WriteRis(CitedItem item)
    {
        var text = new StringBuilder();
        Line("TY", item.IsPart ? "CHAP" : "BOOK");
        Line("ID", item.Citation.Key);
        Lines("AU", item.Authors);
        Line("TI", item.Title);
        Line("T2", item.IsPart ? item.Edition : null);
        Lines("ED", item.Editors);
        Line("PY", item.Citation.Date.Start.Year.ToString("0000", CultureInfo.InvariantCulture));
        Line("ET", item.Version);
        Line("OP", item.First is { } first ? string.Join(item.In.Texts.Comma, new[] { first.Date.Written, item.FirstPlace, item.FirstPublisher }.OfType<string>()) : null);
        Line("LA", item.Language);
        Line("UR", item.Address?.AbsoluteUri);
        return text.Append("ER  - ").ToString();

        void Lines(string tag, IEnumerable<string> values)
        {
            foreach (var value in values)
            {
                Line(tag, value);
            }
        }

        void Line(string tag, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(tag).Append("  - ").Append(value).Append('\n');
            }
        }
    }

    private static string CslJson(CitedItem item)
    {
        var fields = new List<(string Key, object? Value)>
        {
            ("id", item.Citation.Key),
            ("type", item.IsPart ? "chapter" : "book"),
            ("author", Names(item.Authors)),
            ("title", item.Title),
            ("container-title", item.IsPart ? item.Edition : null),
            ("editor", Names(item.Editors)),
            ("edition", item.Version),
            ("issued", DateParts(item.Citation.Date)),
            ("original-date", item.First is { } first ? DateParts(first.Date) : null),
            ("original-publisher", item.FirstPublisher),
            ("original-publisher-place", item.FirstPlace),
            ("language", item.Language),
            ("URL", item.Address?.AbsoluteUri),
        };
        var lines = fields.Where(field => field.Value is not null).Select(field => $"  \"{field.Key}\": {JsonSerializer.Serialize(field.Value, Json)}");
        return $"{{\n{string.Join(",\n", lines)}\n}}";

        static object? Names(IReadOnlyList<string> names) =>
            names.Count == 0 ? null : names.Select(name => new Dictionary<string, string> { ["literal"] = name });
    }

    private static Dictionary<string, int[][]> DateParts(EdtfDate date)
    {
        var days = date.End is { } end ? new[] { date.Start, end } : [date.Start];
        return new() { ["date-parts"] = [.. days.Select(day => new[] { day.Year, day.Month ?? 0, day.Day ?? 0 }.Where(part => part > 0).ToArray())] };
    }

    /// <summary>BibTeX reads braces and a few signs as its own.</summary>
    private static string EscapeBibTex(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => "\\" + character,
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }
}
