using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;

namespace StaticEdition.Tests.Findings;

/// <summary>
/// The stock edition with the faults of one folder laid over it: the files of <c>input/</c> (one that holds only
/// <c>(none)</c> takes its namesake away; <c>{sha256 witnesses/x}</c> is the hash of that file), and what <c>setup.txt</c> asks for that
/// no repository can hold: <c>link PATH TARGET</c>, <c>folder PATH</c>, <c>file PATH</c>, <c>large PATH BYTES</c>, <c>unreadable PATH</c>.
/// Without <c>setup.txt</c> the edition stays in memory, so that names that differ only in case are two on every system.
/// </summary>
internal sealed partial class FaultyEdition : IDisposable
{
    private readonly TemporaryFolder folder = new("input");
    private readonly string overlay;
    private bool isUnreadable;

    /// <summary>Writes the edition of a folder of this directory.</summary>
    public FaultyEdition(string code)
    {
        overlay = RepositoryRoot.Combine($"tests/StaticEdition.Tests/Findings/{code}");
        if (HasSetup)
        {
            folder.With(".", Merge());
            SetUp();
        }
    }

    /// <summary>What the product makes of the folder.</summary>
    public InputFolder Open() =>
        File.Exists(Path.Combine(overlay, "input")) ? InputFolder.OnDisk(Path.Combine(overlay, "input"))
        : !HasSetup ? InputFolder.InMemory(Merge())
        : isUnreadable && Environment.IsPrivilegedProcess ? AsNobody(() => InputFolder.OnDisk(folder.Path))
        : InputFolder.OnDisk(folder.Path);

    private bool HasSetup => File.Exists(Path.Combine(overlay, "setup.txt"));

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private SortedDictionary<string, byte[]> Merge()
    {
        var files = StarterEdition.Files();
        var root = Path.Combine(overlay, "input");
        foreach (var (path, content) in Directory.Exists(root) ? EditionFolder.Files(root) : [])
        {
            if (content.AsSpan().SequenceEqual("(none)\n"u8))
            {
                files.Remove(path);
            }
            else
            {
                files[path] = content;
            }
        }

        foreach (var (path, content) in files.Where(file => file.Value.AsSpan().IndexOf("{sha256 "u8) >= 0).ToList())
        {
            files[path] = Encoding.UTF8.GetBytes(HashPlaceholder().Replace(
                Encoding.UTF8.GetString(content), match => Convert.ToHexStringLower(SHA256.HashData(files[match.Groups[1].Value]))));
        }

        return files;
    }

    private void SetUp()
    {
        var setup = Path.Combine(overlay, "setup.txt");
        foreach (var words in File.ReadAllLines(setup).Select(line => line.Split(' ')))
        {
            var path = folder.Combine(words[1]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            switch (words[0])
            {
                case "link":
                    Replace(path, () => File.CreateSymbolicLink(path, words[2]));
                    break;
                case "folder":
                    Directory.CreateDirectory(path);
                    break;
                case "file":
                    Replace(path, () => File.WriteAllText(path, "in the way\n"));
                    break;
                case "large":
                    File.WriteAllBytes(path, new byte[int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture)]);
                    break;
                case "unreadable":
                    MakeUnreadable(path);
                    break;
                default:
                    throw new InvalidOperationException($"{setup} asks for {words[0]}, which is nothing");
            }
        }
    }

    private static void Replace(string path, Action make)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        make();
    }

    private void MakeUnreadable(string path)
    {
        isUnreadable = true;
        if (OperatingSystem.IsWindows())
        {
            throw new InvalidOperationException("a file without a right to read it is set up by its mode, which Windows does not have");
        }

        File.SetUnixFileMode(path, UnixFileMode.None);
        for (var parent = Path.GetDirectoryName(path)!; parent != Path.GetTempPath().TrimEnd('/'); parent = Path.GetDirectoryName(parent)!)
        {
            File.SetUnixFileMode(parent, File.GetUnixFileMode(parent)
                | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
    }

    /// <summary>
    /// Root reads everything, so the work is done by a thread that the system takes for nobody when it comes to files (setfsuid(2) holds
    /// for one thread, which ends here).
    /// </summary>
    private static T AsNobody<T>(Func<T> work)
    {
        T? result = default;
        var thread = new Thread(() =>
        {
            _ = SetFileUser(65534);
            result = work();
            _ = SetFileUser(0);
        });
        thread.Start();
        thread.Join();
        return result!;
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileUser(int user);

    [GeneratedRegex(@"\{sha256 ([^}\s]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex HashPlaceholder();
}
