using System.Reflection;

namespace StaticEdition;

/// <summary>The options of a build.</summary>
public sealed record BuildOptions
{
    /// <summary>The site's address with a trailing slash; null for the one that the edition names, if any.</summary>
    public Uri? Address { get; init; }

    /// <summary>The repository of the input; null for the one that the edition names, if any.</summary>
    public Repository? Repository { get; init; }

    /// <summary>True to treat review findings that the editors have not accepted as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The version of the engine, as About, Health and <c>data/edition.json</c> give it; part of the fingerprint.</summary>
    public string EngineVersion { get; init; } =
        typeof(BuildOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>False leaves out the archive, and with it the page of downloads: for a preview, which is built again and again.</summary>
    public bool HasDownloads { get; init; } = true;

    /// <summary>Progress callback (stage, steps done, total steps; a total of 0 is one step of unknown length), called from any thread; null for none.</summary>
    public Action<string, int, int>? Progress { get; init; }
}
