using System.Globalization;
using System.Text;

namespace StaticEdition.Model.Matching;

/// <summary>The characters that a fold replaces, with their replacements.</summary>
internal static class FoldTables
{
    public const char Hamza = '\u0621';
    public const char Alef = '\u0627';
    private const string PlainAlef = "\u0627";
    private const string Heh = "\u0647";
    private const string Kaf = "\u0643";
    private const string Yeh = "\u064A";
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>Plain typography: <c>'</c> for any quotation mark, apostrophe or prime, <c>-</c> for any dash, one space, three points; or null.</summary>
    public static string? FoldTypography(Rune rune) => rune.Value switch
    {
        '\'' or '"' or '`' or 0x00B4 or 0x00AB or 0x00BB => "'",
        >= 0x2018 and <= 0x201F => "'",
        >= 0x2032 and <= 0x203A and not 0x2038 => "'",
        >= 0x02B9 and <= 0x02BF or 0x02C8 or 0x02CA or 0x02CB or 0x02EE => "'",
        0x275B or 0x275C or 0x275D or 0x275E or 0x2E42 or 0xFF02 or 0xFF07 => "'",
        >= 0x300C and <= 0x300F or >= 0x301D and <= 0x301F => "'",
        '-' or >= 0x2010 and <= 0x2015 or 0x2043 or 0x2212 or 0x058A or 0x05BE => "-",
        0x2E3A or 0x2E3B or 0xFE31 or 0xFE32 or 0xFE58 or 0xFE63 or 0xFF0D => "-",
        0x2026 => "...",
        _ => Rune.IsWhiteSpace(rune) ? " " : null,
    };

    /// <summary>Controls and format characters: direction marks, joiners, soft hyphen, byte-order mark.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format || rune.Value == 0x034F;

    /// <summary>Tashkeel and Quranic marks, tatweel, isolated marks among the presentation forms, accents, variation selectors.</summary>
    public static bool IsDroppedMark(Rune rune) => rune.Value switch
    {
        0x0640 or 0x0670 => true,
        >= 0x064B and <= 0x065F or >= 0x06D6 and <= 0x06ED or >= 0x0610 and <= 0x061A => true,
        >= 0x08D3 and <= 0x08FF or >= 0x0898 and <= 0x089F or >= 0x08CA and <= 0x08D2 => true,
        >= 0xFE70 and <= 0xFE7F or >= 0xFE00 and <= 0xFE0F => true,
        >= 0x0300 and <= 0x036F or >= 0x1AB0 and <= 0x1AFF or >= 0x1DC0 and <= 0x1DFF => true,
        >= 0x20D0 and <= 0x20FF or >= 0xFE20 and <= 0xFE2F => true,
        _ => false,
    };

    /// <summary>True for the letters and signs of the Arabic blocks.</summary>
    public static bool IsArabic(Rune rune) =>
        rune.Value is >= 0x0600 and <= 0x06FF or >= 0x0750 and <= 0x077F or >= 0x0870 and <= 0x08FF
            or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE;

    /// <summary>The replacement of a letter or digit at the folded level, or null where it stays as it is.</summary>
    public static string? FoldLetter(Rune rune) => rune.Value switch
    {
        0x0622 or 0x0623 or 0x0625 or 0x0671 or 0x0672 or 0x0673 => PlainAlef,
        0x0649 or 0x06CC => Yeh,
        0x0629 or 0x06BE or 0x06C1 or 0x06C0 or 0x06C2 or 0x06C3 or 0x06D5 => Heh,
        0x06A9 or 0x06AA => Kaf,
        >= 0x0660 and <= 0x0669 => Digits[rune.Value - 0x0660],
        >= 0x06F0 and <= 0x06F9 => Digits[rune.Value - 0x06F0],
        0x066B => ".",
        0x066C => "",
        0x00DF => "ss",
        0x00E6 => "ae",
        0x0153 => "oe",
        0x00F8 => "o",
        0x0111 or 0x00F0 => "d",
        0x0142 => "l",
        0x0131 => "i",
        0x03C2 => "\u03C3",
        _ => null,
    };
}
