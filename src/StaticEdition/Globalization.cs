namespace StaticEdition;

/// <summary>What a build needs of the runtime's Unicode data.</summary>
internal static class Globalization
{
    /// <summary>
    /// Throws <see cref="InvalidOperationException"/> in invariant-globalization mode, where Unicode normalisation does nothing and quoted
    /// words would be compared wrongly. Hosts ask <see cref="Folding.IsAvailable"/> beforehand and end with exit code 2.
    /// </summary>
    public static void Demand()
    {
        if (!Folding.IsAvailable)
        {
            throw new InvalidOperationException("Unicode normalisation does nothing in invariant-globalization mode");
        }
    }
}
