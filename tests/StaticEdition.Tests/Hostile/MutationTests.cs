using System.Collections.Concurrent;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Hostile;

/// <summary>Thousands of damaged editions, always the same ones: no crash, no hang, no site that cannot be proved.</summary>
[Trait("speed", "slow")]
public sealed class MutationTests
{
    private const int SmallCases = 3000;
    private const int LargeCases = 60;

    [Fact]
    public async Task The_starter_damaged_in_thousands_of_ways_gives_findings_or_a_proved_site()
    {
        var counts = await DamageAsync(StarterEdition.Files, SmallCases, buildEvery: 5);

        // Both ends must be met, or the mutator has gone blunt.
        Assert.InRange(counts.Refused, SmallCases / 4, SmallCases - (SmallCases / 50));
    }

    [Fact]
    public async Task A_large_edition_damaged_gives_findings_or_a_proved_site()
    {
        var counts = await DamageAsync(() => EditionFolder.Files(RepositoryRoot.Combine("input")), LargeCases, buildEvery: 12);

        Assert.InRange(counts.Refused, 1, LargeCases);
    }

    private static async Task<(int Refused, int Built)> DamageAsync(Func<SortedDictionary<string, byte[]>> edition, int cases, int buildEvery)
    {
        var original = edition();
        var faults = new ConcurrentBag<string>();
        var refused = 0;
        var options = new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, cases), options, async (seed, cancel) =>
        {
            var files = new SortedDictionary<string, byte[]>(original, StringComparer.Ordinal);
            var mutator = new Mutator(seed);
            mutator.Damage(files);
            var verdict = await Ordeal.UndergoAsync(files, cancel, isBuilt: seed % buildEvery == 0);
            if (verdict.Fault.Length > 0)
            {
                faults.Add($"seed {seed} ({string.Join("; ", mutator.Story)}): {verdict.Fault}");
            }

            if (verdict.Errors.Count > 0)
            {
                Interlocked.Increment(ref refused);
            }
        });
        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Order(StringComparer.Ordinal).Take(10)));
        return (refused, cases - refused);
    }
}
