using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NUglify;

namespace StaticEdition.Theme;

/// <summary>Style sheet, script, fonts, icon and card, each under a name that holds the beginning of its SHA-256, so that it can be cached for ever.</summary>
internal sealed partial class ThemeAssets
{
    /// <summary>The style sheet's sources in the order in which they are joined.</summary>
    private static readonly ImmutableArray<string> StyleSheets =
    [
        "css/fonts.css", "css/base.css", "css/layout.css", "css/text.css", "css/notes.css", "css/facing.css",
        "css/pairing.css", "css/lists.css", "css/home.css", "css/dark.css", "css/settings.css", "css/cite.css", "css/forced.css", "css/print.css",
    ];

    /// <summary>The scripts in the order in which they are joined; each keeps its names to itself.</summary>
    private static readonly ImmutableArray<string> Scripts = ["js/site.js", "js/settings.js", "js/copy.js", "js/print.js"];

    private static readonly ConcurrentDictionary<int, ThemeAssets> ByLanguages = new();

    private readonly SortedDictionary<string, OutputFile> files = new(StringComparer.Ordinal);

    private ThemeAssets(int languages)
    {
        foreach (var name in ResourceNames("fonts/"))
        {
            AddAsset(name, ReadResource(name), isFingerprinted: name.EndsWith(".woff2", StringComparison.Ordinal));
        }

        var css = JoinFiles(StyleSheets) + TextSizes.WriteRules() + ReadingSwitchRules.For(languages);
        AddAsset("site.css", Minified(Uglify.Css(WithFontPaths(WithScriptsSpelledOut(css)))), isFingerprinted: true);
        AddAsset("first.js", Minified(Uglify.Js(WithFontPaths(JoinFiles(["js/first.js"])))), isFingerprinted: true);
        AddAsset("site.js", Minified(Uglify.Js(JoinFiles(Scripts))), isFingerprinted: true);
        AddAsset("card.png", ReadResource("card.png"), isFingerprinted: true);
        AddAsset("icon.svg", ReadResource("icon.svg"), isFingerprinted: true);
    }

    /// <summary>The width of <c>card.png</c> in pixels.</summary>
    public const int CardWidth = 1200;

    /// <summary>Its height.</summary>
    public const int CardHeight = 630;

    /// <summary>The assets of an edition: the style sheet has rules for as many languages as the edition has.</summary>
    public static ThemeAssets For(Edition edition) => ByLanguages.GetOrAdd(edition.Languages.Length, languages => new ThemeAssets(languages));

    /// <summary>The files at their paths in the output folder, in ordinal order of their names.</summary>
    public ImmutableArray<OutputFile> Files => [.. files.Values];

    private const string Folder = "theme/";

    /// <summary>The path in the output folder of <c>site.css</c>, <c>site.js</c>, <c>icon.svg</c>, <c>card.png</c> or a font.</summary>
    public string PathOf(string logicalName) => files[logicalName].Path;

    private static IEnumerable<string> ResourceNames(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static byte[] ReadResource(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"the theme lacks {name}");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static string JoinFiles(ImmutableArray<string> names) => string.Concat(names.Select(name => Encoding.UTF8.GetString(ReadResource(name))));

    /// <summary>Selectors know languages and no scripts: <c>:script(arab)</c> becomes a list of the languages in that script.</summary>
    private static string WithScriptsSpelledOut(string css)
    {
        foreach (var (script, tags) in Language.TagsByScript)
        {
            var languages = string.Join(", ", tags.Select(tag => $":lang({tag})"));
            css = css.Replace($":script({script.ToLowerInvariant()})", $":is({languages})", StringComparison.Ordinal);
        }

        return css;
    }

    /// <summary>Names of fonts become their paths below the folder of the theme.</summary>
    private string WithFontPaths(string source) => FontName().Replace(source, match => $"\"{files[match.Groups[1].Value].Path[Folder.Length..]}\"");

    private static byte[] Minified(UglifyResult result) => result.HasErrors
        ? throw new InvalidOperationException(string.Join('\n', result.Errors))
        : Encoding.UTF8.GetBytes(result.Code);

    private void AddAsset(string name, byte[] content, bool isFingerprinted)
    {
        var dot = name.LastIndexOf('.');
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        files.Add(name, new OutputFile(Folder + (isFingerprinted ? $"{name[..dot]}.{hash}{name[dot..]}" : name), content));
    }

    [GeneratedRegex("""
        "(fonts/[^"]+)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex FontName();
}
