using StaticEdition.Model;

namespace StaticEdition.Cli;

/// <summary>What the tool needs of the machine it runs on.</summary>
internal static class Runtime
{
    /// <summary>
    /// Throws <see cref="CannotRunException"/> when .NET runs in invariant-globalization mode, where Unicode normalisation silently
    /// does nothing and Arabic quotations would be compared wrongly.
    /// </summary>
    public static void RefuseInvariantGlobalization()
    {
        if (!Folding.IsAvailable)
        {
            throw new CannotRunException(
                "this .NET runs in invariant-globalization mode, where Unicode normalisation does nothing; "
                + "unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (Debian: libicu-dev)");
        }
    }
}
