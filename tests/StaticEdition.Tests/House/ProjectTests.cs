using System.Xml.Linq;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.House;

/// <summary>Dependency is a star: stages meet in the model and never in one another, and a package has one owner.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["StaticEdition.Model"] = [],
        ["StaticEdition.Reading"] = ["StaticEdition.Model"],
        ["StaticEdition.Wording"] = ["StaticEdition.Model"],
        ["StaticEdition.Rendering"] = ["StaticEdition.Model", "StaticEdition.Wording"],
        ["StaticEdition"] = ["StaticEdition.Reading", "StaticEdition.Rendering", "StaticEdition.Wording"],
        ["StaticEdition.Theme"] = ["StaticEdition.Rendering", "StaticEdition.Wording"],
        ["StaticEdition.Cli"] = ["StaticEdition", "StaticEdition.Theme"],
        ["StaticEdition.Statiq"] = ["StaticEdition", "StaticEdition.Theme"],
    };

    private static IEnumerable<string> ProductProjects =>
        RepositoryRoot.Files("src", "*.csproj").Concat(RepositoryRoot.Files("theme", "*.csproj"));

    [Fact]
    public void A_project_references_only_what_the_house_allows()
    {
        var unexpected = from project in ProductProjects
                         let name = Path.GetFileNameWithoutExtension(project)
                         from reference in Included(project, "ProjectReference")
                         let target = Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'))
                         where !MayReference.GetValueOrDefault(name, []).Contains(target)
                         select $"{name} → {target}";

        Assert.Empty(unexpected);
    }

    [Fact]
    public void A_package_is_named_in_exactly_one_product_project()
    {
        var shared = from project in ProductProjects
                     from package in Included(project, "PackageReference")
                     group Path.GetFileNameWithoutExtension(project) by package into owners
                     where owners.Count() > 1
                     select $"{owners.Key}: {string.Join(", ", owners)}";

        Assert.Empty(shared);
    }

    [Fact]
    public void The_model_has_no_packages() =>
        Assert.Empty(Included(RepositoryRoot.Combine("src/StaticEdition.Model/StaticEdition.Model.csproj"), "PackageReference"));

    [Fact]
    public void Versions_stand_in_one_place()
    {
        var versioned = from project in RepositoryRoot.Files("src", "*.csproj")
                            .Concat(RepositoryRoot.Files("theme", "*.csproj")).Concat(RepositoryRoot.Files("tests", "*.csproj"))
                        where XDocument.Load(project).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null)
                        select RepositoryRoot.Relative(project);

        Assert.Empty(versioned);
    }

    private static IEnumerable<string> Included(string project, string item) =>
        XDocument.Load(project).Descendants(item).Select(element => element.Attribute("Include")!.Value);
}
