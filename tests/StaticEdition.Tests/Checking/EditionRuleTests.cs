using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Checking;

/// <summary>The rules of editing: the stock edition passes all of them, and each is broken by a few words.</summary>
public sealed class EditionRuleTests
{
    private const string ArabicNote = "          قارن [](accord/1).";

    [Fact]
    public void The_stock_edition_has_no_findings() => Assert.Empty(Check(StockEdition.Files));

    [Theory]
    [InlineData("SE301", "    - at: charter/2\n  relation", "    - at: charter/2\n      words: >\n        published each year\n  relation",
        "2 words of charter/2 are in no pairing: “Fees are”")]
    [InlineData("SE302", "  ar: >\n    أُضيفت القوارب.\n", "", "the comment on harbour is missing in ar")]
    [InlineData("SE303", "- at: charter/2\n  ar: >\n    تُنشر الرسوم كل عام.\n", "", "1 of 3 segments have no translation into ar: 2")]
    [InlineData("SE305", "  en: >\n    Both are named for the harbour.\n  ar: >\n    كلاهما مسمّى باسم الميناء.\n", "", "the pairing heading (restated)")]
    [InlineData("SE306", "kind: explanatory\n", "kind: explanatory\nstatus: reviewed\n", "the note ships is marked as reviewed and names no reader")]
    [InlineData("SE306", "kind: explanatory\n", "kind: explanatory\nstatus: reviewed\nreviewed-by: editor\n", "by editor, who wrote it")]
    [InlineData("SE308", "forms:\n  en: [Harbour]\n  ar: [الميناء]", "supplied:\n  en: [Lighthouse]", "no text has a form of the entry entry/place/harbour")]
    [InlineData("SE320", ArabicNote, "          أولا, [](accord/1).", "the Latin , follows an Arabic letter in “أولا,”")]
    [InlineData("SE320", ArabicNote, "          لماذا؟ كيف?", "the Latin ? follows an Arabic letter in “كيف?”")]
    [InlineData("SE321", ArabicNote, "          عام ٢٠٢٤.", "“٢٠٢٤” is not written in the western digits of the edition")]
    [InlineData("SE322", ArabicNote, "          کتاب.", "U+06A9 ARABIC LETTER KEHEH is in “کتاب.”")]
    [InlineData("SE322", ArabicNote, "          كتـــاب.", "U+0640 ARABIC TATWEEL is in “كتـــاب.”")]
    [InlineData("SE322", ArabicNote, "          \uFEDB\uFE98\uFE8E\uFE8F.", "is in")]
    [InlineData("SE323", "          Compare [](accord/1).", "          Compare\u200B it.", "U+200B ZERO WIDTH SPACE follows “Compare”")]
    [InlineData("SE323", ArabicNote, "          قارن\u200F هذا.", "U+200F RIGHT-TO-LEFT MARK follows “قارن”")]
    [InlineData("SE324", ArabicNote, "          سياسة \"الباب\" هذه.", "a straight quotation mark is in “\"الباب\"”")]
    [InlineData("SE325", ArabicNote, "          عام 2024–2025.", "“2024–2025” is read backwards in Arabic")]
    [InlineData("SE325", ArabicNote, "          عام 2024 ← 2025.", "“2024 ← 2025” is read backwards in Arabic")]
    public void A_rule_that_is_broken_says_so(string code, string words, string by, string message)
    {
        var finding = Assert.Single(Check(SmallEdition.Rewrite(StockEdition.Files, Outdented(words), Outdented(by))));

        Assert.Contains($" review {code}: ", finding, StringComparison.Ordinal);
        Assert.Contains(message, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("          قال «أولا, ثانيا; \"٢٠٢٤\" کتاب» وكفى.")]
    [InlineData("          انظر بـ«الميناء» ولـ[harbour]{lang=en} عام 2024/2025 في 2024-07-03.")]
    [InlineData("          من 2024 إلى 2025، ثم البند 2.8؛ لماذا؟")]
    public void What_is_quoted_or_usual_passes(string arabic) =>
        Assert.Empty(Check(SmallEdition.Rewrite(StockEdition.Files, Outdented(ArabicNote), Outdented(arabic))));

    [Fact]
    public void A_finding_in_prose_is_shown_at_its_letters() =>
        Assert.StartsWith(
            "notes/ships.yml:8:8: ",
            Assert.Single(Check(SmallEdition.Rewrite(StockEdition.Files, Outdented(ArabicNote), "  قارن ٢٠٢٤"))),
            StringComparison.Ordinal);

    [Fact]
    public void Words_said_to_have_no_counterpart_are_not_paired() =>
        Assert.Contains(Check(SmallEdition.Rewrite(StockEdition.Files,
            "- id: abolition\n  pair:\n    - at: accord/2\n", "- id: abolition\n  pair:\n    - at: accord/2\n    - at: accord/1\n")),
            finding => finding.EndsWith(
                "SE304: abolition says that “الميناء مفتوح لجميع السفن والقوارب” in accord/1 has no counterpart, and harbour pairs it",
                StringComparison.Ordinal));

    [Fact]
    public void A_voice_without_testimony_is_named() =>
        Assert.Contains(Check(StockEdition.Files[..StockEdition.Files.IndexOf("testimonies:", StringComparison.Ordinal)]
            + StockEdition.Files[StockEdition.Files.IndexOf("-- entries", StringComparison.Ordinal)..]),
            finding => finding.EndsWith("SE307: nothing is quoted from the voice speech", StringComparison.Ordinal));

    /// <summary>Examples are indented as they stand in this file or not at all.</summary>
    private static string Outdented(string words) => words.StartsWith("          ", StringComparison.Ordinal) ? words[8..] : words;

    private static IReadOnlyList<string> Check(string edition) =>
        [.. EditionBuild.Check(SmallEdition.Folder(edition), new BuildOptions(), TestContext.Current.CancellationToken)
            .Findings.Select(finding => finding.ToString())];
}
