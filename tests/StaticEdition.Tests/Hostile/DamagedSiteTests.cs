using System.Collections.Concurrent;
using StaticEdition.Tests.Support;

namespace StaticEdition.Tests.Hostile;

/// <summary>A site folder may hold anything: proving it ends in findings, never in a crash, and damage to words is never passed over.</summary>
[Trait("speed", "slow")]
public sealed class DamagedSiteTests
{
    private const int Cases = 150;

    [Fact]
    public void A_damaged_site_is_proved_or_refuted_and_never_crashes_the_check()
    {
        var site = BuiltEdition.Of("starter").Files.ToDictionary(file => file.Path, file => file.Content.ToArray(), StringComparer.Ordinal);
        var proved = site.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal) || file.Key.StartsWith("en/texts/", StringComparison.Ordinal)
            || file.Key.StartsWith("witnesses/", StringComparison.Ordinal)).ToList();
        var faults = new ConcurrentBag<string>();
        var refuted = 0;
        Parallel.For(0, Cases, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, seed =>
        {
            var damaged = new SortedDictionary<string, byte[]>(proved.ToDictionary(), StringComparer.Ordinal);
            var mutator = new Mutator(seed);
            mutator.Damage(damaged);
            var files = site.Where(file => !proved.Contains(file)).Concat(damaged).Select(file => new OutputFile(file.Key, file.Value));
            try
            {
                var verdict = EditionBuild.CheckSite(files, new BuildOptions(), TestContext.Current.CancellationToken);
                Interlocked.Add(ref refuted, verdict.HasErrors ? 1 : 0);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                faults.Add($"seed {seed} ({string.Join("; ", mutator.Story)}): {fault}");
            }
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Take(5)));
        Assert.InRange(refuted, Cases / 3, Cases);
    }
}
