using StaticEdition.Model.Findings;

namespace StaticEdition.Rendering;

/// <summary>Build-time information: address, repository, engine version, published files, findings.</summary>
public sealed record BuildInfo
{
    /// <summary>The version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>SHA-256 over input and engine, lower-case hexadecimal: shown only on About and Health.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The site's address, with a trailing slash, where the build was given one; otherwise the edition's holds.</summary>
    public Uri? Address { get; init; }

    /// <summary>The repository of the input as the build was told; null: the edition's holds.</summary>
    public Repository? Repository { get; init; }

    /// <summary>The files of <c>data/</c> in the order of their description.</summary>
    public ImmutableArray<PublishedFile> DataFiles { get; init; } = [];

    /// <summary>The files to download, in order; empty: there is no such page.</summary>
    public ImmutableArray<PublishedFile> Downloads { get; init; } = [];

    /// <summary>The review findings that are not accepted: counted on Health.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}

/// <summary>A published file that a page leads to.</summary>
/// <param name="Path">The path in the output folder, with <c>/</c>.</param>
/// <param name="Key">Which description the theme has for it: <c>segments</c>, <c>zip</c>, <c>tei</c> …</param>
/// <param name="Language">The interface language it is made for, or null for all.</param>
public sealed record PublishedFile(string Path, string Key, Language? Language = null)
{
    /// <summary>The keys of a data file, for its description; empty for other files.</summary>
    public ImmutableArray<DataKey> Keys { get; init; } = [];
}
