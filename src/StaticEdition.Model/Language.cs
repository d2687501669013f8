namespace StaticEdition.Model;

/// <summary>A language by its BCP 47 tag, with the direction its script is written in.</summary>
/// <param name="Tag">The tag in its canonical spelling, e.g. <c>ar</c> or <c>en</c>.</param>
public readonly record struct Language(string Tag) : IComparable<Language>
{
    private static readonly HashSet<string> RightToLeft =
        ["ar", "arc", "az-Arab", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];

    /// <summary>True for languages written from right to left (Unicode CLDR, <c>characterOrder</c>).</summary>
    public bool IsRightToLeft => RightToLeft.Contains(Tag) || RightToLeft.Contains(Primary);

    /// <summary>The value for an HTML <c>dir</c> attribute: <c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

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
