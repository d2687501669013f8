using System.CommandLine;

namespace StaticEdition.Cli.Commands;

/// <summary><c>new FOLDER</c>: writes a small bilingual edition to start from; it builds without findings.</summary>
internal sealed class NewCommand(Terminal terminal)
{
    private const string ResourcePrefix = "starter/";

    private readonly Argument<string> folder = new("folder") { Description = "The folder to create. It must not exist, or be empty." };

    /// <summary>The command as the parser knows it.</summary>
    public Command AsSubcommand()
    {
        var command = new Command("new", "Starts an edition: writes a small bilingual sample with each kind of record once.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!));
        return command;
    }

    private int Run(string path)
    {
        if (path.Length == 0)
        {
            throw new CannotRunException("the folder has no name; name one that does not exist yet");
        }

        try
        {
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                throw new CannotRunException($"{path} is not empty; name a folder that does not exist yet");
            }

            WriteStarter(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} cannot be written: {fault.Message}", fault);
        }

        terminal.Out.WriteLine($"Created an edition in {path}. Build it with:");
        terminal.Out.WriteLine($"  cd {path}");
        terminal.Out.WriteLine("  static-edition");
        return ExitCode.Clean;
    }

    private static void WriteStarter(string path)
    {
        var assembly = typeof(NewCommand).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            var file = Path.Combine(path, FileName(resource[ResourcePrefix.Length..].Replace('\\', '/')));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var source = assembly.GetManifestResourceStream(resource)!;
            using var target = File.Create(file);
            source.CopyTo(target);
        }
    }

    /// <summary>Files whose names begin with a dot would act on this repository, so the starter holds them under other names.</summary>
    private static string FileName(string resource) => resource switch
    {
        "gitattributes.txt" => ".gitattributes",
        "gitignore.txt" => ".gitignore",
        _ => resource,
    };
}
