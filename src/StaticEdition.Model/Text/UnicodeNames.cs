using System.Globalization;
using System.Text;

namespace StaticEdition.Model;

/// <summary>Names of the characters that look alike or cannot be seen (Unicode Character Database, field Name), for messages.</summary>
public static class UnicodeNames
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [0x0009] = "tab",
        [0x000A] = "line feed",
        [0x000D] = "carriage return",
        [0x0020] = "space",
        [0x0022] = "quotation mark",
        [0x0027] = "apostrophe",
        [0x0028] = "left parenthesis",
        [0x0029] = "right parenthesis",
        [0x002C] = "comma",
        [0x002D] = "hyphen-minus",
        [0x002E] = "full stop",
        [0x003A] = "colon",
        [0x003B] = "semicolon",
        [0x003F] = "question mark",
        [0x0060] = "grave accent",
        [0x00A0] = "no-break space",
        [0x00AB] = "left-pointing double angle quotation mark",
        [0x00AD] = "soft hyphen",
        [0x00B4] = "acute accent",
        [0x00B7] = "middle dot",
        [0x00BB] = "right-pointing double angle quotation mark",
        [0x02BC] = "modifier letter apostrophe",
        [0x060C] = "arabic comma",
        [0x061B] = "arabic semicolon",
        [0x061C] = "arabic letter mark",
        [0x061F] = "arabic question mark",
        [0x0621] = "arabic letter hamza",
        [0x0622] = "arabic letter alef with madda above",
        [0x0623] = "arabic letter alef with hamza above",
        [0x0624] = "arabic letter waw with hamza above",
        [0x0625] = "arabic letter alef with hamza below",
        [0x0626] = "arabic letter yeh with hamza above",
        [0x0627] = "arabic letter alef",
        [0x0628] = "arabic letter beh",
        [0x0629] = "arabic letter teh marbuta",
        [0x062A] = "arabic letter teh",
        [0x062B] = "arabic letter theh",
        [0x062C] = "arabic letter jeem",
        [0x062D] = "arabic letter hah",
        [0x062E] = "arabic letter khah",
        [0x062F] = "arabic letter dal",
        [0x0630] = "arabic letter thal",
        [0x0631] = "arabic letter reh",
        [0x0632] = "arabic letter zain",
        [0x0633] = "arabic letter seen",
        [0x0634] = "arabic letter sheen",
        [0x0635] = "arabic letter sad",
        [0x0636] = "arabic letter dad",
        [0x0637] = "arabic letter tah",
        [0x0638] = "arabic letter zah",
        [0x0639] = "arabic letter ain",
        [0x063A] = "arabic letter ghain",
        [0x0640] = "arabic tatweel",
        [0x0641] = "arabic letter feh",
        [0x0642] = "arabic letter qaf",
        [0x0643] = "arabic letter kaf",
        [0x0644] = "arabic letter lam",
        [0x0645] = "arabic letter meem",
        [0x0646] = "arabic letter noon",
        [0x0647] = "arabic letter heh",
        [0x0648] = "arabic letter waw",
        [0x0649] = "arabic letter alef maksura",
        [0x064A] = "arabic letter yeh",
        [0x064B] = "arabic fathatan",
        [0x064C] = "arabic dammatan",
        [0x064D] = "arabic kasratan",
        [0x064E] = "arabic fatha",
        [0x064F] = "arabic damma",
        [0x0650] = "arabic kasra",
        [0x0651] = "arabic shadda",
        [0x0652] = "arabic sukun",
        [0x0653] = "arabic maddah above",
        [0x0654] = "arabic hamza above",
        [0x0655] = "arabic hamza below",
        [0x066A] = "arabic percent sign",
        [0x066B] = "arabic decimal separator",
        [0x066C] = "arabic thousands separator",
        [0x0670] = "arabic letter superscript alef",
        [0x0671] = "arabic letter alef wasla",
        [0x06A9] = "arabic letter keheh",
        [0x06BE] = "arabic letter heh doachashmee",
        [0x06C1] = "arabic letter heh goal",
        [0x06CC] = "arabic letter farsi yeh",
        [0x2002] = "en space",
        [0x2003] = "em space",
        [0x2009] = "thin space",
        [0x200A] = "hair space",
        [0x200B] = "zero width space",
        [0x200C] = "zero width non-joiner",
        [0x200D] = "zero width joiner",
        [0x200E] = "left-to-right mark",
        [0x200F] = "right-to-left mark",
        [0x2010] = "hyphen",
        [0x2011] = "non-breaking hyphen",
        [0x2012] = "figure dash",
        [0x2013] = "en dash",
        [0x2014] = "em dash",
        [0x2015] = "horizontal bar",
        [0x2018] = "left single quotation mark",
        [0x2019] = "right single quotation mark",
        [0x201A] = "single low-9 quotation mark",
        [0x201C] = "left double quotation mark",
        [0x201D] = "right double quotation mark",
        [0x201E] = "double low-9 quotation mark",
        [0x2026] = "horizontal ellipsis",
        [0x202A] = "left-to-right embedding",
        [0x202B] = "right-to-left embedding",
        [0x202C] = "pop directional formatting",
        [0x202D] = "left-to-right override",
        [0x202E] = "right-to-left override",
        [0x202F] = "narrow no-break space",
        [0x2032] = "prime",
        [0x2033] = "double prime",
        [0x2039] = "single left-pointing angle quotation mark",
        [0x203A] = "single right-pointing angle quotation mark",
        [0x2060] = "word joiner",
        [0x2066] = "left-to-right isolate",
        [0x2067] = "right-to-left isolate",
        [0x2068] = "first strong isolate",
        [0x2069] = "pop directional isolate",
        [0x2212] = "minus sign",
        [0xFEFF] = "zero width no-break space",
        [0xFFFD] = "replacement character",
    };

    /// <summary>
    /// The code point as <c>U+0649</c>, with its name where this table has it: <c>U+0649 ARABIC LETTER ALEF MAKSURA</c>; a digit, or a
    /// letter of another script, is shown itself: <c>U+0041 “A”</c>.
    /// </summary>
    public static string Of(Rune rune)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        if (Names.TryGetValue(rune.Value, out var name))
        {
            return $"{code} {name.ToUpperInvariant()}";
        }

        return Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) ? $"{code} “{rune}”" : code;
    }

    /// <summary>The code points of a few characters in order, with their names; “nothing” for none.</summary>
    public static string Of(string characters) =>
        characters.Length == 0 ? "nothing" : string.Join(" + ", characters.EnumerateRunes().Select(Of));
}
