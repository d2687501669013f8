namespace StaticEdition.Tests.House;

/// <summary>How many faults of a kind the code may still have: it goes down as they are taken out, and never up.</summary>
internal static class Allowance
{
    /// <summary>Fails where there are more faults than allowed, and lists them.</summary>
    public static void Holds(int allowed, IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count <= allowed, FormattableString.Invariant($"{found.Count} and not at most {allowed}:\n") + string.Join('\n', found));
    }
}
