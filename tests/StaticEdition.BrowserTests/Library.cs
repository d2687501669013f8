using System.IO.Compression;
using StaticEdition.Reading;
using StaticEdition.Theme;

[assembly: AssemblyFixture(typeof(StaticEdition.BrowserTests.Library))]

namespace StaticEdition.BrowserTests;

/// <summary>The editions of the repository, built and served once for all tests, and one browser.</summary>
public sealed class Library : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Inputs = new()
    {
        ["flagship"] = "input",
        ["starter"] = "src/StaticEdition.Cli/Starter/input",
        ["udhr"] = "tests/StaticEdition.Tests/Editions/udhr/input",
        ["bidi"] = "tests/StaticEdition.BrowserTests/Editions/bidi/input",
        ["script"] = "tests/StaticEdition.Tests/Hostile/script/input",
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("static-edition-browser-");
    private readonly Dictionary<string, BuiltSite> sites = [];
    private readonly List<SiteServer> servers = [];
    private IPlaywright? playwright;

    /// <summary>The names of the sites.</summary>
    public static IEnumerable<string> Names => Inputs.Keys;

    /// <summary>The browser.</summary>
    internal IBrowser Browser { get; private set; } = null!;

    /// <summary>The site of a name.</summary>
    internal BuiltSite this[string name] => sites[name];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var (name, input) in Inputs)
        {
            sites[name] = Build(name, Path.Combine([Repository(), .. input.Split('/')]));
        }

        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path(),
            Timeout = Visit.Patience,
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private BuiltSite Build(string name, string input)
    {
        var result = EditionBuild.Run(InputFolder.OnDisk(input), new EditionTheme(), new BuildOptions(), CancellationToken.None);
        Assert.False(result.HasErrors, $"{name} cannot be built: {string.Join('\n', result.Findings)}");
        var root = Path.Combine(folder.FullName, name);
        foreach (var file in result.Files)
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }

        var copy = Path.Combine(folder.FullName, name + " from disk");
        var archive = result.Files.Single(file => file.Path.EndsWith(".zip", StringComparison.Ordinal));
        ZipFile.ExtractToDirectory(new MemoryStream(archive.Content.ToArray()), copy);
        var server = new SiteServer(root);
        servers.Add(server);
        return new BuiltSite(name, server.Address, root, Directory.GetDirectories(copy).Single(), [.. result.Files.Select(file => file.Path)]);
    }

    /// <summary>The folder of the repository.</summary>
    internal static string Repository()
    {
        var place = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(place, "StaticEdition.sln")))
        {
            place = Path.GetDirectoryName(place) ?? throw new InvalidOperationException("the tests run outside the repository");
        }

        return place;
    }
}

/// <summary>A built edition: where it is served, the folder it is served from, where its download is unpacked, and the paths of its files.</summary>
internal sealed record BuiltSite(string Name, string Address, string Folder, string CopyFolder, IReadOnlyList<string> Paths)
{
    /// <summary>The paths of all pages.</summary>
    public IEnumerable<string> Pages => Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>One page of each kind in each language: of the pages of a folder, the longest path, which is not the index.</summary>
    public IEnumerable<string> PageOfEachKind => Pages.GroupBy(KindOf).Select(kind => kind.Order(StringComparer.Ordinal).Last());

    /// <summary>
    /// One page of each kind in a language; the pages that are for all languages go with English, and entries of one kind stand for
    /// those of the others.
    /// </summary>
    public IEnumerable<string> PageOfEachKindIn(string language) => PageOfEachKind
        .Where(path => path.StartsWith("ar/", StringComparison.Ordinal) == (language == "ar"))
        .GroupBy(path => path.Split('/') is [_, var folder, _, var file] ? $"{folder}/{file == "index.html"}" : path).Select(kind => kind.Last());

    private static string KindOf(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return folder.Count(letter => letter == '/') >= 2 && !path.EndsWith("/index.html", StringComparison.Ordinal) ? folder : path;
    }
}
