using StaticEdition.Checking.Html;

namespace StaticEdition.Cli;

/// <summary>
/// The folder that holds the finished site: replaced as a whole or not at all. A build writes beside it, moves the old site aside and
/// the new one in; the next start completes or undoes a swap that was interrupted. A manifest lists the files that a build wrote; a folder with any
/// other file is refused.
/// </summary>
internal sealed class OutputFolder
{
    /// <summary>The file that lists what a build wrote, one path a line; written last, so a folder that has it is complete.</summary>
    public const string ManifestName = ".static-edition";

    private const string ManifestTitle = "written by static-edition: this file lists what may be replaced";

    private readonly string target;
    private readonly string incoming;
    private readonly string outgoing;
    private readonly string lockFile;

    /// <summary>Takes the path; nothing is touched yet.</summary>
    public OutputFolder(string path)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(target) ?? throw new CannotRunException("the output folder cannot be the root of a disk");
        var name = Path.GetFileName(target);
        incoming = Path.Combine(parent, $".{name}.new");
        outgoing = Path.Combine(parent, $".{name}.old");
        lockFile = Path.Combine(parent, $".{name}.lock");
    }

    /// <summary>Replaces the site by these files. Throws <see cref="CannotRunException"/>; the old site is then unchanged.</summary>
    public void Replace(IReadOnlyCollection<OutputFile> files, CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var guard = TakeLock();
            RecoverSwap();
            RefuseForeignFiles();
            WriteAndSwap(files, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"the output folder {target} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>
    /// Before the work begins: completes or undoes the swap of an interrupted build, and refuses a folder that a build must not replace.
    /// Throws <see cref="CannotRunException"/>.
    /// </summary>
    public void PrepareFolders()
    {
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            return;
        }

        try
        {
            using var guard = TakeLock();
            RecoverSwap();
            RefuseForeignFiles();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"the output folder {target} cannot be written: {fault.Message}", fault);
        }
    }

    private void RecoverSwap()
    {
        if (!Directory.Exists(target) && Directory.Exists(outgoing))
        {
            Directory.Move(IsComplete(incoming) ? incoming : outgoing, target);
        }

        DiscardFolder(outgoing);
        DiscardFolder(incoming);
    }

    private void RefuseForeignFiles()
    {
        if (File.Exists(target))
        {
            throw new CannotRunException($"{target} is a file; name a folder with --output");
        }

        if (!Directory.Exists(target))
        {
            return;
        }

        var known = ReadManifest();
        var foreign = Directory.EnumerateFileSystemEntries(target, "*", Everything)
            .Where(path => !Directory.Exists(path) || new DirectoryInfo(path).LinkTarget is not null)
            .Select(path => Path.GetRelativePath(target, path).Replace('\\', '/'))
            .Where(path => !known.Contains(path))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (foreign is not null)
        {
            throw new CannotRunException(
                $"{target} holds {foreign}, which no build wrote; nothing was changed. Move it away, or name another folder with --output");
        }
    }

    /// <summary>Throws <see cref="CannotRunException"/> when the site would be written into the input, or the other way round.</summary>
    public void RefuseOverlap(string inputPath)
    {
        var input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(inputPath));
        if (IsWithin(input, target) || IsWithin(target, input))
        {
            throw new CannotRunException($"the output folder {target} and the input folder {input} must not hold one another");
        }
    }

    private static bool IsWithin(string inner, string outer) =>
        inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private FileStream TakeLock()
    {
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(lockFile))
        {
            throw new CannotRunException($"another build is writing {target}; wait for it to end ({fault.Message})", fault);
        }
    }

    private HashSet<string> ReadManifest()
    {
        var manifest = Path.Combine(target, ManifestName);
        return File.Exists(manifest)
            ? [.. File.ReadLines(manifest).Skip(1), ManifestName]
            : [];
    }

    private void WriteAndSwap(IReadOnlyCollection<OutputFile> files, CancellationToken cancel)
    {
        try
        {
            WriteIncoming(files, cancel);
            SwapFolders();
        }
        catch
        {
            UndoSwap();
            throw;
        }
    }

    private void WriteIncoming(IReadOnlyCollection<OutputFile> files, CancellationToken cancel)
    {
        Directory.CreateDirectory(incoming);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(incoming, folder));
        }

        try
        {
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancel }, file =>
            {
                using var stream = File.Create(Path.Combine(incoming, file.Path), bufferSize: 1);
                stream.Write(file.Content.Span);
            });
        }
        catch (AggregateException faults)
        {
            throw new IOException(faults.InnerExceptions[0].Message, faults);
        }

        var paths = files.Select(file => file.Path).Order(StringComparer.Ordinal);
        File.WriteAllLines(Path.Combine(incoming, ManifestName), paths.Prepend(ManifestTitle));
    }

    private void SwapFolders()
    {
        if (Directory.Exists(target))
        {
            Directory.Move(target, outgoing);
        }

        Directory.Move(incoming, target);
        TryTidying(() => DiscardFolder(outgoing));
    }

    /// <summary>Brings the old site back.</summary>
    private void UndoSwap() => TryTidying(() =>
    {
        if (!Directory.Exists(target) && Directory.Exists(outgoing))
        {
            Directory.Move(outgoing, target);
        }

        RecoverSwap();
    });

    /// <summary>Does what the next start would do anyway, so a failure is ignored.</summary>
    private static void TryTidying(Action tidying)
    {
        try
        {
            tidying();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static bool IsComplete(string folder) => File.Exists(Path.Combine(folder, ManifestName));

    private static void DiscardFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
