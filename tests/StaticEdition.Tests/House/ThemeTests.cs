using System.Text.RegularExpressions;
using StaticEdition.Tests.Support;

namespace StaticEdition.Tests.House;

/// <summary>The theme shows what it is given: it decides no order, and its sheets can be read.</summary>
public sealed partial class ThemeTests
{
    private const int LongestLine = 140;

    /// <summary>Places where a view orders, groups or sorts out: lower it, never raise it.</summary>
    private const int DecisionsInViews = 0;

    /// <summary>Lines of style sheets over the limit: lower it, never raise it.</summary>
    private const int LongLines = 0;

    [Fact]
    public void No_view_orders_groups_or_sorts_out() =>
        Allowance.Holds(DecisionsInViews, from file in RepositoryRoot.Files("theme", "*.razor")
                                          from decision in Decision().Matches(File.ReadAllText(file))
                                          select $"{RepositoryRoot.Relative(file)}: {decision.Value}");

    [Fact]
    public void No_line_of_a_style_sheet_is_too_long_to_read() =>
        Allowance.Holds(LongLines, from file in RepositoryRoot.Files("theme", "*.css")
                                   from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
                                   where line.Text.Length > LongestLine
                                   select $"{RepositoryRoot.Relative(file)}:{line.Number}: {line.Text.Length} characters");

    [GeneratedRegex(@"\.(?:Order|OrderBy|OrderByDescending|ThenBy|GroupBy|Distinct|DistinctBy|ToLookup)\(", RegexOptions.CultureInvariant)]
    private static partial Regex Decision();
}
