using System.CommandLine;
using StaticEdition.Cli.Printing;
using StaticEdition.Reading.Input;
using StaticEdition.Wording.Names;

namespace StaticEdition.Cli.Commands;

/// <summary>The options that <c>build</c> and <c>check</c> share.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string> input = new("--input", "-i")
    {
        Description = "The folder that holds the edition.",
        HelpName = "folder",
        DefaultValueFactory = _ => "input",
        Recursive = true,
    };

    private readonly Option<string?> address = new("--address")
    {
        Description = "The web address of the site (https://…). Without one, feeds, sitemap and other absolute addresses are left out.",
        HelpName = "url",
        Recursive = true,
    };

    private readonly Option<string?> repository = new("--repository")
    {
        Description = "The repository of the input, as url or url#branch: where \"suggest a note\" leads.",
        HelpName = "url",
        Recursive = true,
    };

    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How findings are printed: text, json, sarif, or github (annotations of GitHub Actions).",
        HelpName = "format",
        DefaultValueFactory = _ => "text",
        Recursive = true,
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Treat review findings as errors.",
        Recursive = true,
    };

    private readonly Option<bool> quiet = new("--quiet", "-q")
    {
        Description = "Print findings only, no progress and no summary.",
        Recursive = true,
    };

    /// <summary>Adds the options to the root, for every command.</summary>
    public void AddTo(RootCommand root)
    {
        format.AcceptOnlyFromAmong([.. FindingPrinter.Formats]);
        foreach (var option in new Option[] { input, address, repository, format, strict, quiet })
        {
            root.Options.Add(option);
        }
    }

    /// <summary>The input folder. Throws <see cref="CannotRunException"/> when there is none.</summary>
    public InputFolder OpenInput(ParseResult parsed)
    {
        var path = InputPath(parsed);
        return Directory.Exists(path)
            ? InputFolder.OnDisk(path)
            : throw new CannotRunException(
                $"there is no input folder {path}; name one with --input, or start an edition with: static-edition new my-edition");
    }

    /// <summary>The options of the build from the arguments.</summary>
    public BuildOptions BuildOptions(ParseResult parsed, Action<string, int, int>? report) => new()
    {
        Address = ParseAddress(parsed.GetValue(address)),
        Repository = ParseRepository(parsed.GetValue(repository), InputPath(parsed)),
        IsStrict = parsed.GetValue(strict),
        Progress = report,
    };

    /// <summary>Progress and summary, unless the person asked for quiet.</summary>
    public StatusOutput Status(ParseResult parsed, Terminal terminal) => new(terminal, parsed.GetValue(quiet));

    /// <summary>Prints the findings of a run in the chosen format.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="terminal">Where they are printed.</param>
    /// <param name="result">The run.</param>
    /// <param name="sitePath">The folder that findings about finished pages are shown in.</param>
    public void PrintFindings(ParseResult parsed, Terminal terminal, BuildResult result, string sitePath) =>
        FindingPrinter.Of(parsed.GetValue(format)!, terminal, new FindingPaths(InputPath(parsed), sitePath), result.Sources).Print(result.Findings);

    /// <summary>The input folder as named in the arguments.</summary>
    public string InputPath(ParseResult parsed) => PathOf(parsed, input);

    /// <summary>The folder that an option names. Throws <see cref="CannotRunException"/> for an empty name.</summary>
    public static string PathOf(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { Length: > 0 } path ? path : throw new CannotRunException($"{option.Name} names no folder");

    private static Uri? ParseAddress(string? written)
    {
        if (string.IsNullOrEmpty(written))
        {
            return null;
        }

        var valid = Uri.TryCreate(written.TrimEnd('/') + '/', UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http";
        return valid ? address : throw new CannotRunException($"--address {written} is no web address; write it as https://example.org/");
    }

    private static Repository? ParseRepository(string? written, string inputPath)
    {
        if (string.IsNullOrEmpty(written))
        {
            return null;
        }

        var parts = written.Split('#', 2);
        if (!Uri.TryCreate(parts[0], UriKind.Absolute, out var url) || url.Scheme is not "https")
        {
            throw new CannotRunException($"--repository {written} is no address; write it as https://example.org/owner/name#branch");
        }

        var path = Path.IsPathRooted(inputPath) || inputPath.StartsWith("..", StringComparison.Ordinal) ? "input" : inputPath.Replace('\\', '/').TrimEnd('/');
        return new Repository(url, parts.Length == 2 && parts[1].Length > 0 ? parts[1] : "main", path);
    }
}
