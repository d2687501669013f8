namespace StaticEdition.Model;

/// <summary>The picture that is shown where someone shares a page.</summary>
/// <param name="Path">Its path in <c>input/assets</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record CardImage(string Path, int Width, int Height);
