namespace StaticEdition.Theme;

internal static partial class ArabicWords
{
    private static CopyWords Copy => new()
    {
        Copy = "نسخ",
        Format = "نسخ {0}",
        CitationIn = "نسخ الإحالة ({0})",
        Address = "نسخ العنوان",
        WordsAndCitation = "نسخ النص مع الإحالة إليه",
        Copied = "تمّ النسخ",
        NotCopied = "تعذّر النسخ: حدّد النص ثم انسخه بنفسك",
    };

    private static SettingsWords Settings => new()
    {
        Settings = "إعدادات القراءة",
        Sample = "أب",
        Appearance = "المظهر",
        Automatic = "تبعاً للجهاز",
        Light = "فاتح",
        Dark = "داكن",
        SizeOf = "حجم خط {0}",
        Smaller = "أصغر",
        Normal = "معتاد",
        Larger = "أكبر",
        Largest = "الأكبر",
    };
}
