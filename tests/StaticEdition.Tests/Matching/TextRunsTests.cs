using FsCheck;
using FsCheck.Fluent;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Matching;

public sealed class TextRunsTests
{
    [Fact]
    public void Overlapping_marks_make_flat_runs()
    {
        var runs = TextRuns.CutRuns("one two three", [new Mark<string>(0, 7, "a"), new Mark<string>(4, 13, "b"), new Mark<string>(7, 7, "p")]);

        Assert.Equal(["one :a:", "two:ab:ap", " three:b:b"], runs.Select(Show));
    }

    [Fact]
    public void A_point_at_the_start_has_an_empty_run() =>
        Assert.Equal(["::p", "one::q"], TextRuns.CutRuns("one", [new Mark<string>(0, 0, "p"), new Mark<string>(3, 3, "q")]).Select(Show));

    [Fact]
    public void Without_marks_the_words_are_one_run()
    {
        Assert.Equal(["one two::"], TextRuns.CutRuns<string>("one two", []).Select(Show));
        Assert.Empty(TextRuns.CutRuns<string>("", []));
    }

    [Theory]
    [InlineData("قال وشراكة هنا", 5, 10, "قال ::|وشراكة:m:m| هنا::")]
    [InlineData("قال كِتَابٌ هنا", 4, 7, "قال ::|كِتَابٌ:m:m| هنا::")]
    [InlineData("cafe\u0301s", 0, 4, "cafe\u0301:m:m|s::")]
    [InlineData("a\U0001F600b", 1, 2, "a::|\U0001F600:m:m|b::")]
    [InlineData("people’s", 0, 3, "peo:m:m|ple’s::")]
    [InlineData("قال وشراكة", 6, 6, "قال وشراكة::m")]
    public void A_mark_inside_what_belongs_together_is_widened(string text, int start, int end, string expected) =>
        Assert.Equal(expected, string.Join('|', TextRuns.CutRuns(text, [new Mark<string>(start, end, "m")]).Select(Show)));

    [Fact]
    public void A_mark_outside_the_words_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextRuns.CutRuns("one", [new Mark<string>(1, 4, "m")]));

    [Fact]
    public void Runs_concatenate_to_the_text_and_each_mark_ends_once() =>
        Prop.ForAll(Marked(), sample =>
        {
            var (text, marks) = sample;
            var runs = TextRuns.CutRuns(text, marks);
            var ended = runs.SelectMany(run => run.Ending).Select(mark => mark.Subject).Order();
            return string.Concat(runs.Select(run => run.Content)) == text
                && runs.All(run => text.AsSpan(run.Start).StartsWith(run.Content))
                && runs.Skip(1).All(run => run.Content.Length > 0)
                && ended.SequenceEqual(Enumerable.Range(0, marks.Length))
                && runs.All(run => run.Covering.All(mark => mark.Start <= run.Start && mark.End >= run.Start + run.Content.Length));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_mark_covers_its_words_and_no_joined_letters_are_parted() =>
        Prop.ForAll(Marked(), sample =>
        {
            var (text, marks) = sample;
            var runs = TextRuns.CutRuns(text, marks);
            return marks.All(mark => runs.Where(run => run.Covering.Any(cover => cover.Subject == mark.Subject)).ToList() is var covered
                    && (mark.Start == mark.End || (covered[0].Start <= mark.Start && covered[^1].Start + covered[^1].Content.Length >= mark.End)))
                && runs.Where(run => run.Start > 0).All(run => !Arabic(text[run.Start]) || !Arabic(text[run.Start - 1]) || WordBounds.IsBoundary(text, run.Start));
        }).QuickCheckThrowOnFailure();

    private static bool Arabic(char character) => character is >= '\u0621' and <= '\u064A' or >= '\u0671' and <= '\u06D3';

    private static Arbitrary<(string Text, Mark<int>[] Marks)> Marked() =>
        (from text in MixedText.Arbitrary.Generator
         from edges in Gen.ArrayOf(Gen.Two(Gen.Choose(0, text.Length)))
         select (text, edges.Select((edge, index) => new Mark<int>(Math.Min(edge.Item1, edge.Item2), Math.Max(edge.Item1, edge.Item2), index)).ToArray()))
        .ToArbitrary();

    private static string Show(TextRun<string> run) =>
        $"{run.Content}:{string.Concat(run.Covering.Select(mark => mark.Subject))}:{string.Concat(run.Ending.Select(mark => mark.Subject))}";
}
