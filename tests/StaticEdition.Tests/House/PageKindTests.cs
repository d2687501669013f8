using System.Text.RegularExpressions;
using StaticEdition.Rendering;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.House;

/// <summary>A page kind is one file of the plan and one view, found by their names; views draw and decide nothing.</summary>
public sealed partial class PageKindTests
{
    private static IEnumerable<string> PageRecords => TypesOf<Page>().Select(type => type.Name[..^"Page".Length]);

    [Fact]
    public void Every_page_has_its_view_and_every_view_its_page()
    {
        var views = typeof(EditionTheme).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(PageView<>)).ToList();

        Assert.Equal(PageRecords.Order(), views.Select(view => view.Name[..^"View".Length]).Order());
        Assert.All(views, view => Assert.Equal(view.Name[..^"View".Length] + "Page", view.BaseType!.GetGenericArguments()[0].Name));
        Assert.All(views, view => Assert.Equal("StaticEdition.Theme.Pages", view.Namespace));
    }

    [Fact]
    public void A_route_and_its_planner_are_in_one_file()
    {
        var files = RepositoryRoot.Files("src/StaticEdition.Rendering/Pages", "*.cs").ToDictionary(file => Path.GetFileName(file)[..^".cs".Length], File.ReadAllText);

        Assert.All(TypesOf<Route>().Select(route => route.Name[..^"Route".Length]), kind =>
        {
            Assert.Contains($"record {kind}Route", files[kind], StringComparison.Ordinal);
            Assert.Contains($"class {kind}Planner", files[kind], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_page_of_the_editors_takes_the_place_of_another_kind()
    {
        var beside = TypesOf<Route>().Where(type => type.GetConstructor([]) is not null).Select(type => (Route)Activator.CreateInstance(type)!)
            .Where(route => !route.IsForAllLanguages).Append(new ConcordanceRoute()).Select(route => route.LocalPath).Where(path => !path.Contains('/'));

        Assert.All(beside, path => Assert.True(
            ProseRoute.Of(Id.Of(Path.GetFileNameWithoutExtension(path))) is var prose && (prose.LocalPath != path || prose is not ProseRoute),
            $"{path} is missing among the reserved names of SitePlan"));
    }

    [Fact]
    public void Views_order_group_and_weigh_nothing()
    {
        var deciding = from file in RepositoryRoot.Files("theme", "*.razor")
                       from line in File.ReadLines(file)
                       where Deciding().IsMatch(line)
                       select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(deciding);
    }

    private static IEnumerable<Type> TypesOf<T>() => typeof(Page).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract);

    [GeneratedRegex(@"\.(OrderBy|OrderByDescending|Order|GroupBy|Distinct|DistinctBy)\b|[<>]=? \d{2,}")]
    private static partial Regex Deciding();
}
