using System.CommandLine;
using StaticEdition.Cli.Printing;
using StaticEdition.Model;
using StaticEdition.Reading;

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
        Description = "The address the site will have (https://…); without one, nothing absolute is published.",
        HelpName = "url",
        Recursive = true,
    };

    private readonly Option<string?> repository = new("--repository")
    {
        Description = "Where the input is kept: url, or url#branch; \"suggest a note\" leads there.",
        HelpName = "url",
        Recursive = true,
    };

    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How findings are printed: text, json, sarif or github.",
        HelpName = "format",
        DefaultValueFactory = _ => "text",
        Recursive = true,
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Review findings count as errors.",
        Recursive = true,
    };

    private readonly Option<bool> quiet = new("--quiet", "-q")
    {
        Description = "No progress and no summary; findings only.",
        Recursive = true,
    };

    /// <summary>Adds them to the root, for every command.</summary>
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

    /// <summary>The options of the build as the person gave them.</summary>
    public BuildOptions BuildOptions(ParseResult parsed, Action<string, int, int> report) => new()
    {
        Address = ParseAddress(parsed.GetValue(address)),
        Repository = ParseRepository(parsed.GetValue(repository), InputPath(parsed)),
        IsStrict = parsed.GetValue(strict),
        Progress = report,
    };

    /// <summary>Shows what is being done, unless the person asked for quiet.</summary>
    public Progress Progress(ParseResult parsed, Terminal terminal) => new(terminal, parsed.GetValue(quiet));

    /// <summary>Prints findings in the chosen format.</summary>
    /// <param name="parsed">What the person typed.</param>
    /// <param name="terminal">Where they are printed.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="sitePath">The folder that findings about finished pages are shown in.</param>
    public void Print(ParseResult parsed, Terminal terminal, IReadOnlyCollection<Finding> findings, string sitePath) =>
        FindingPrinter.Of(parsed.GetValue(format)!, terminal, new SourceLines(InputPath(parsed), sitePath)).Print(findings);

    /// <summary>The input folder as the person named it.</summary>
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
