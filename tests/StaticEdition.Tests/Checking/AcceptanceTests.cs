using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Checking;

/// <summary>What a reason answers, what it does not, and what a strict run makes of the rest.</summary>
public sealed class AcceptanceTests
{
    private static readonly string Unexamined = SmallEdition.Rewrite(StockEdition.Files,
        "    - at: charter/2\n  relation", "    - at: charter/2\n      words: >\n        published each year\n  relation");

    [Fact]
    public void An_accepted_finding_is_not_shown() =>
        Assert.Empty(Check(Accepting("SE301", "texts/charter.md"), isStrict: true).Findings);

    [Fact]
    public void An_acceptance_that_matches_nothing_is_a_finding_of_its_own() =>
        Assert.Equal(["SE301", "SE340"], Check(Accepting("SE301", "texts/accord.md"), false).Findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void An_acceptance_with_a_line_answers_the_findings_of_that_line_alone()
    {
        var line = Check(Unexamined, isStrict: false).Findings.Single(finding => finding.Rule.Code == "SE301").Span.Line;

        Assert.Empty(Check(Accepting("SE301", FormattableString.Invariant($"texts/charter.md:{line}")), isStrict: true).Findings);
        Assert.Equal(["SE301", "SE340"], Check(Accepting("SE301", FormattableString.Invariant($"texts/charter.md:{line + 1}")), isStrict: false)
            .Findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_strict_run_raises_what_is_not_accepted()
    {
        Assert.False(Check(Unexamined, isStrict: false).HasErrors);
        Assert.True(Check(Unexamined, isStrict: true).HasErrors);
    }

    private static string Accepting(string code, string place) => SmallEdition.Rewrite(
        Unexamined, "highlights: [harbour]\n", $"highlights: [harbour]\naccept:\n  - code: {code}\n    at: {place}\n    reason: it is so\n");

    private static BuildResult Check(string edition, bool isStrict) => EditionBuild.Check(
        SmallEdition.Folder(edition), new BuildOptions { IsStrict = isStrict }, TestContext.Current.CancellationToken);
}
