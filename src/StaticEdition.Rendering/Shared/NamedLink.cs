using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>A name with its relative address.</summary>
/// <param name="Name">The name.</param>
/// <param name="Href">The address.</param>
public sealed record NamedLink(Name Name, string Href);
