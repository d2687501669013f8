using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Matching;

/// <summary>Hundreds of thousands of characters of anything come to an end: were anything here quadratic, the run would not.</summary>
public sealed class HostileTextTests
{
    private const int Length = 200_000;

    /// <summary>Texts that make careless code slow.</summary>
    public static TheoryData<string> Units => ["a", "ا", "ء", "a ", "\u0301", "a\u0301\u0316", "ـ", "\u200D", "a\u200D", "'", "-", "ﷺ", "\U0001F600", "\uD83D", "…", " … "];

    [Theory]
    [MemberData(nameof(Units))]
    public void Repeated_characters_are_folded_bounded_and_anchored(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        var scope = SearchScope.Whole(new SearchText(new Address(Id.Of("a"), Id.Of("1")), text, new Language("ar")));
        foreach (var words in new[] { text[..(text.Length / 2)] + "b", unit, text[..1000] + " … " + text[..1000], "b" + text[..(text.Length / 2)] })
        {
            _ = Anchoring.FindQuote([scope], words, null, [scope.Text]);
        }

        _ = Anchoring.ContextOf(text, new TextRange(text.Length / 2, text.Length / 2));
        _ = new NameSearch([unit, unit + unit]).Find(scope.Text).Count();
        var marks = Enumerable.Range(0, 4_000).Select(index => new Mark<int>(index * 49, (index * 49) + 25, index));
        Assert.Equal(text.Length, TextRuns.CutRuns(text, marks).Sum(run => run.Content.Length));
    }
}
