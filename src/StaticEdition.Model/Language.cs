namespace StaticEdition.Model;

/// <summary>A language by its BCP 47 tag, with the direction its script is written in.</summary>
/// <param name="Tag">The tag in its canonical spelling, e.g. <c>ar</c> or <c>en</c>.</param>
public readonly record struct Language(string Tag) : IComparable<Language>
{
    /// <summary>
    /// The tags of languages that are not written in Latin letters, by the ISO 15924 code of their script (Unicode CLDR, likely subtags). A
    /// style sheet, which knows languages and no scripts, is made from the same table.
    /// </summary>
    public static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> TagsByScript =
        ImmutableSortedDictionary.CreateRange<string, ImmutableArray<string>>(StringComparer.Ordinal,
        [
            new("Arab", ["ar", "az-Arab", "ckb", "fa", "ks", "ps", "sd", "ug", "ur"]),
            new("Armn", ["hy"]),
            new("Cyrl", ["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"]),
            new("Deva", ["hi", "mr", "ne", "sa"]),
            new("Geor", ["ka"]),
            new("Grek", ["el", "grc"]),
            new("Hani", ["lzh", "zh"]),
            new("Hebr", ["he", "yi"]),
            new("Jpan", ["ja"]),
            new("Kore", ["ko"]),
            new("Syrc", ["arc", "syr"]),
            new("Thaa", ["dv"]),
        ]);

    private static readonly HashSet<string> RightToLeft =
        ["ar", "arc", "az-Arab", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];

    /// <summary>True for languages written from right to left (Unicode CLDR, <c>characterOrder</c>).</summary>
    public bool IsRightToLeft => RightToLeft.Contains(Tag) || RightToLeft.Contains(Primary);

    /// <summary>The value for an HTML <c>dir</c> attribute: <c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The script it is written in, by its ISO 15924 code; <c>Latn</c> where <see cref="TagsByScript"/> has no other.</summary>
    public string Script
    {
        get
        {
            var (tag, primary) = (Tag, Primary);
            return TagsByScript.FirstOrDefault(script => script.Value.Contains(tag) || script.Value.Contains(primary)).Key ?? "Latn";
        }
    }

    private string Primary => Tag.Split('-')[0];

    /// <summary>True when <paramref name="written"/> has the shape of a BCP 47 tag (RFC 5646, section 2.1, without grandfathered tags).</summary>
    public static bool TryParse(string written, out Language language)
    {
        language = new Language(written);
        var parts = written.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Ordinal order of the tags.</summary>
    public int CompareTo(Language other) => string.CompareOrdinal(Tag, other.Tag);

    /// <inheritdoc/>
    public override string ToString() => Tag;
}
