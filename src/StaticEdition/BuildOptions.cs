using System.Reflection;

namespace StaticEdition;

/// <summary>What a host tells a build.</summary>
public sealed record BuildOptions
{
    /// <summary>The site's address with a trailing slash; null: the edition's own, or none.</summary>
    public Uri? Address { get; init; }

    /// <summary>Where the input is kept; null: where the edition says, or nowhere.</summary>
    public Repository? Repository { get; init; }

    /// <summary>Review findings that the editors have not accepted count as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The version of the engine, as About, Health and <c>data/edition.json</c> give it; part of the fingerprint.</summary>
    public string EngineVersion { get; init; } =
        typeof(BuildOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>False leaves out the archive, and with it the page of downloads: for a preview, which is built again and again.</summary>
    public bool HasDownloads { get; init; } = true;

    /// <summary>Is told a stage, how many of its steps are done and how many there are (0: one step), from any thread; or null.</summary>
    public Action<string, int, int>? Progress { get; init; }
}
