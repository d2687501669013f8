using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Cli;

/// <summary>A failed or killed build never costs the last good site.</summary>
[Trait("speed", "slow")]
public sealed class OutputFolderTests
{
    private const int LastMoment = 16;

    /// <summary>No file may grow beyond 4 KB. (The runtime maps its own code through large files unless told otherwise.)</summary>
    private const string LimitFileSize = "trap '' XFSZ; ulimit -f 4; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"";

    /// <summary>Built once: each test gets a copy of its own.</summary>
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> StarterFiles = new(BuildStarterAsync);

    [Fact]
    public async Task A_folder_with_a_file_that_no_build_wrote_is_refused_untouched()
    {
        using var folder = await BuiltStarter();
        await File.WriteAllTextAsync(folder.Combine("mine/output/en/my-thesis.txt"), "years of work", TestContext.Current.CancellationToken);
        var before = folder.Snapshot("mine/output");

        var run = await StaticEditionProcess.RunAsync(folder.Combine("mine"), []);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("en/my-thesis.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("mine/output"));
    }

    [Fact]
    public async Task The_output_may_not_hold_the_input()
    {
        using var folder = await BuiltStarter();

        var run = await CommandLineRun.OfAsync("-i", folder.Combine("mine/input"), "-o", folder.Combine("mine"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("must not hold one another", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_swap_that_was_cut_off_is_completed_when_the_new_site_is_whole()
    {
        using var folder = await BuiltStarter();
        var site = folder.Snapshot("mine/output");
        Directory.Move(folder.Combine("mine/output"), folder.Combine("mine/.output.new"));
        Directory.CreateDirectory(folder.Combine("mine/.output.old"));
        await Break(folder);

        var run = await StaticEditionProcess.RunAsync(folder.Combine("mine"), []);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(site, folder.Snapshot("mine/output"));
        Assert.False(Directory.Exists(folder.Combine("mine/.output.old")));
    }

    [Fact]
    public async Task A_swap_that_was_cut_off_is_undone_when_the_new_site_is_not_whole()
    {
        using var folder = await BuiltStarter();
        var site = folder.Snapshot("mine/output");
        Directory.Move(folder.Combine("mine/output"), folder.Combine("mine/.output.old"));
        Directory.CreateDirectory(folder.Combine("mine/.output.new/en"));
        await Break(folder);

        var run = await StaticEditionProcess.RunAsync(folder.Combine("mine"), []);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(site, folder.Snapshot("mine/output"));
        Assert.False(Directory.Exists(folder.Combine("mine/.output.new")));
    }

    [Fact]
    public async Task A_full_disk_keeps_the_last_site()
    {
        using var folder = await BuiltStarter();
        var before = folder.Snapshot("mine/output");

        // What a full disk does to a write, without filling one.
        using var process = StaticEditionProcess.StartIn(LimitFileSize, folder.Combine("mine"), []);
        var run = await StaticEditionProcess.EndAsync(process);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("mine/output"));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_keeps_the_last_site()
    {
        using var folder = await BuiltStarter();
        var before = folder.Snapshot("mine/output");
        // A file where the incoming site would stand cannot be turned into a folder by anyone, root included.
        await File.WriteAllTextAsync(folder.Combine("mine/.output.new"), "in the way", TestContext.Current.CancellationToken);

        var run = await StaticEditionProcess.RunAsync(folder.Combine("mine"), []);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("mine/output"));
    }

    [Fact]
    public async Task Killed_at_any_moment_a_build_leaves_the_old_site_or_the_new_one()
    {
        using var folder = await BuiltStarter();
        var old = folder.Snapshot("mine/output");
        await Change(folder);
        using var probe = new TemporaryFolder();
        await CommandLineRun.OfAsync("-i", folder.Combine("mine/input"), "-o", probe.Combine("site"));
        var renewed = probe.Snapshot("site");
        Assert.NotEqual(old, renewed);

        for (var moment = 0; moment <= LastMoment; moment++)
        {
            using var process = StaticEditionProcess.Start(folder.Combine("mine"), []);
            await UntilWritten(folder, process, moment * renewed.Count / LastMoment);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(RunLimit.Left, TestContext.Current.CancellationToken);

            // The next start completes or undoes a swap that was cut off.
            if (!Directory.Exists(folder.Combine("mine/output")))
            {
                await Recover(folder);
            }

            var site = folder.Snapshot("mine/output");
            Assert.True(site.SequenceEqual(old) || site.SequenceEqual(renewed), $"killed at moment {moment}, the site is neither old nor new");
        }
    }

    /// <summary>Comes back as soon as so many files of the incoming site stand, the swap has begun, or the build has ended.</summary>
    private static async Task UntilWritten(TemporaryFolder folder, System.Diagnostics.Process process, int files)
    {
        var incoming = folder.Combine("mine/.output.new");
        var hasBegun = false;
        while (!process.HasExited)
        {
            var written = CountOf(incoming);
            if (written >= files || (hasBegun && written < 0))
            {
                return;
            }

            hasBegun |= written >= 0;
            await Task.Delay(1); // lets the build go on where cores are few
        }
    }

    private static int CountOf(string incoming)
    {
        try
        {
            return Directory.EnumerateFiles(incoming, "*", SearchOption.AllDirectories).Count();
        }
        catch (DirectoryNotFoundException)
        {
            return -1;
        }
    }

    /// <summary>A new edition in <c>mine</c>, and its site in <c>mine/output</c>.</summary>
    private static async Task<TemporaryFolder> BuiltStarter() => new TemporaryFolder().With("mine", await StarterFiles.Value);

    private static async Task<SortedDictionary<string, byte[]>> BuildStarterAsync()
    {
        using var folder = new TemporaryFolder();
        await CommandLineRun.OfAsync("new", folder.Combine("mine"));
        await CommandLineRun.OfAsync("-i", folder.Combine("mine/input"), "-o", folder.Combine("mine/output"));
        return EditionFolder.Files(folder.Combine("mine"));
    }

    private static Task Change(TemporaryFolder folder) => Replace(folder, "who counts as a resident", "who is called a resident");

    private static Task Break(TemporaryFolder folder) => Replace(folder, "every resident", "every citizen");

    private static async Task Recover(TemporaryFolder folder)
    {
        using var broken = new TemporaryFolder();
        await CommandLineRun.OfAsync("new", broken.Combine("mine"));
        await Break(broken);
        await CommandLineRun.OfAsync("-i", broken.Combine("mine/input"), "-o", folder.Combine("mine/output"));
    }

    private static async Task Replace(TemporaryFolder folder, string words, string by)
    {
        var note = folder.Combine("mine/input/notes/resident.yml");
        await File.WriteAllTextAsync(note, (await File.ReadAllTextAsync(note)).Replace(words, by, StringComparison.Ordinal));
    }
}
