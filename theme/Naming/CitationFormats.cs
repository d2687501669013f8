using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticEdition.Theme;

/// <summary>A citation for programs: BibTeX (<c>@incollection</c>, <c>@book</c>), RIS (<c>CHAP</c>, <c>BOOK</c>) and CSL-JSON (<c>chapter</c>, <c>book</c>).</summary>
internal static class CitationFormats
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>BibTeX.</summary>
    public static string BibTeX(Page page, Citation citation)
    {
        var fields = new List<(string Key, string? Value)>
        {
            ("title", Title(page, citation)),
            ("booktitle", IsPart(citation) ? page.Plain(citation.Edition) : null),
            ("year", Year(citation)),
            ("edition", citation.Version),
            ("note", IsPart(citation) ? CitationWriter.Plain(page, citation) : null),
            ("url", citation.Address?.AbsoluteUri),
        };
        var text = new StringBuilder(IsPart(citation) ? "@incollection{" : "@book{").Append(citation.Key);
        foreach (var (key, value) in fields.Where(field => !string.IsNullOrEmpty(field.Value)))
        {
            text.Append(",\n  ").Append(key).Append(" = {").Append(Escape(value!)).Append('}');
        }

        return Bare(text.Append("\n}").ToString());
    }

    /// <summary>RIS.</summary>
    public static string Ris(Page page, Citation citation)
    {
        var text = new StringBuilder();
        Line("TY", IsPart(citation) ? "CHAP" : "BOOK");
        Line("ID", citation.Key);
        Line("TI", Title(page, citation));
        Line("T2", IsPart(citation) ? page.Plain(citation.Edition) : null);
        Line("PY", Year(citation));
        Line("ET", citation.Version);
        Line("LA", page.Language.Tag);
        Line("UR", citation.Address?.AbsoluteUri);
        return Bare(text.Append("ER  - ").ToString());

        void Line(string tag, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(tag).Append("  - ").Append(value).Append('\n');
            }
        }
    }

    /// <summary>CSL-JSON.</summary>
    public static string CslJson(Page page, Citation citation)
    {
        var item = new Dictionary<string, object>
        {
            ["id"] = citation.Key,
            ["type"] = IsPart(citation) ? "chapter" : "book",
            ["title"] = Title(page, citation),
        };
        if (IsPart(citation))
        {
            item["container-title"] = page.Plain(citation.Edition);
        }

        var day = (citation.Text?.Date ?? citation.Voice?.Date ?? citation.Date).Start;
        item["issued"] = new Dictionary<string, object>
        {
            ["date-parts"] = new[] { new[] { day.Year, day.Month ?? 0, day.Day ?? 0 }.Where(part => part > 0).ToArray() },
        };
        item["version"] = citation.Version;
        item["language"] = page.Language.Tag;
        if (citation.Address is { } address)
        {
            item["URL"] = address.AbsoluteUri;
        }

        return Bare(JsonSerializer.Serialize(new[] { item }, Json).ReplaceLineEndings("\n"));
    }

    /// <summary>True for a part of the edition, false for the whole.</summary>
    public static bool IsPart(Citation citation) => citation.Text is not null || citation.Voice is not null || citation.Pairing is not null;

    /// <summary>What is cited.</summary>
    public static string Title(Page page, Citation citation)
    {
        var whole = citation.Text is { } text ? page.Plain(text.Cite.IsEmpty ? text.Title : text.Cite)
            : citation.Voice is { } voice ? page.Plain(new VoiceName(voice))
            : citation.Pairing is { } pairing ? page.Plain(pairing)
            : page.Plain(citation.Edition);
        return citation.Place is { Label: not null } or { Division: not null } or { Paragraph: not null } ? whole + page.Words().Comma + page.PlainLocal(citation.Place) : whole;
    }

    private static string Year(Citation citation) =>
        (citation.Text?.Date ?? citation.Voice?.Date ?? citation.Date).Start.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Programs that sort and set citations know neither isolates (U+2066 to U+2069) nor spaces that do not break.</summary>
    public static string Bare(string text) =>
        string.Concat(text.Where(character => character is not (>= '\u2066' and <= '\u2069'))).Replace('\u00A0', ' ');

    /// <summary>BibTeX reads braces and a few signs as its own.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '\\' => "\\textbackslash{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => "\\" + character,
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }
}
