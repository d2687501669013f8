namespace StaticEdition.Theme;

internal static partial class ArabicWords
{
    private static ImmutableSortedDictionary<string, string> Files => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("bibtex", "الإحالات بصيغة BibTeX"),
        KeyValuePair.Create("chronology", "الأحداث المؤرّخة"),
        KeyValuePair.Create("csl", "الإحالات بصيغة CSL-JSON"),
        KeyValuePair.Create("divisions", "أقسام المحرّرين"),
        KeyValuePair.Create("edition", "الطبعة: العناوين والنصوص والأصول والأعداد والبصمة"),
        KeyValuePair.Create("entries", "الأعلام والمصطلحات بصيغها ومواضعها"),
        KeyValuePair.Create("interventions", "كل فرق بين الأصل الملتقط ونص القراءة"),
        KeyValuePair.Create("notes", "الحواشي والكلمات التي تقوم عليها"),
        KeyValuePair.Create("pairings", "المقابلات بمواضعها وتغييراتها وتعليقاتها"),
        KeyValuePair.Create("people", "من يحرّر ومن يتحدّث، مع التعريف بهم"),
        KeyValuePair.Create("ris", "الإحالات بصيغة RIS"),
        KeyValuePair.Create("segments", "كل فقرة: نصها وترتيبها وقسمها ورقمها وكلماتها وترجمتها"),
        KeyValuePair.Create("sums", "بصمة SHA-256 لكل ملف"),
        KeyValuePair.Create("testimonies", "ما قيل وعن أي كلمات"),
        KeyValuePair.Create("voices", "من تحدّث وبأي صفة وأين ومتى"),
        KeyValuePair.Create("zip", "الطبعة كلّها في مجلّد: فُكّ ضغطه وافتح index.html"),
    ]);
}
