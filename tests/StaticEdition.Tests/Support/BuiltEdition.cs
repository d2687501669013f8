using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Support;

/// <summary>An edition of the repository with the site that is built of it; each is built once for all tests that look at it.</summary>
internal sealed record BuiltEdition(string Name, string InputPath, BuildResult Result)
{
    private static readonly Dictionary<string, string> Inputs = new()
    {
        ["flagship"] = "input",
        ["starter"] = "src/StaticEdition.Cli/Starter/input",
        ["udhr"] = "tests/StaticEdition.Tests/Editions/udhr/input",
        ["script"] = "tests/StaticEdition.Tests/Hostile/script/input",
    };

    private static readonly ConcurrentDictionary<string, Lazy<BuiltEdition>> Built = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, IDocument> pages = new(StringComparer.Ordinal);

    /// <summary>The names that <see cref="Of"/> takes, one a case.</summary>
    public static TheoryData<string> Names => [.. Inputs.Keys];

    /// <summary>The edition of that name, built; fails where it has errors.</summary>
    public static BuiltEdition Of(string name) => Built.GetOrAdd(name, _ => new Lazy<BuiltEdition>(() => Build(name))).Value;

    /// <summary>An edition in one string, built anew; fails where it has errors.</summary>
    public static BuiltEdition From(string files)
    {
        var result = EditionBuild.Run(SmallEdition.Folder(files), new EditionTheme(), new BuildOptions(), CancellationToken.None);
        Assert.False(result.HasErrors, string.Join('\n', result.Findings));
        return new BuiltEdition("in one string", "", result);
    }

    /// <summary>The site's files by path.</summary>
    public IEnumerable<OutputFile> Files => Result.Files;

    /// <summary>The paths of its pages.</summary>
    public IEnumerable<string> PagePaths => Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>A page as a browser would read it.</summary>
    public IDocument Page(string path) => pages.GetOrAdd(path, _ => new HtmlParser().ParseDocument(Content(path)));

    /// <summary>The characters of a file.</summary>
    public string Content(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Content.Span);

    private static BuiltEdition Build(string name)
    {
        var input = RepositoryRoot.Combine(Inputs[name]);
        var result = EditionBuild.Run(InputFolder.OnDisk(input), new EditionTheme(), new BuildOptions(), CancellationToken.None);
        Assert.False(result.HasErrors, $"{name} cannot be built:\n{string.Join('\n', result.Findings.Where(finding => finding.Severity == Severity.Error))}");
        return new BuiltEdition(name, input, result);
    }
}
