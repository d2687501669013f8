namespace StaticEdition.BrowserTests;

/// <summary>Faults gathered over many pages.</summary>
internal static class Faults
{
    private const int Shown = 30;

    /// <summary>Fails where there are any, and says the first of them in full.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, FormattableString.Invariant($"{found.Count} faults\n") + string.Join('\n', found.Take(Shown)));
    }
}
