using StaticEdition.Model.Queries;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>A part in a table of contents.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Page">Its page.</param>
/// <param name="First">Its first place.</param>
/// <param name="Last">Its last place.</param>
/// <param name="Segments">How many segments (or rows) it holds.</param>
/// <param name="Coverage">How much of it is paired, where that matters; otherwise null.</param>
public sealed record TextPartLine(
    TextPartName Name, Route Page, PlaceName First, PlaceName Last, int Segments, Coverage? Coverage);
