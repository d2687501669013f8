namespace StaticEdition.Theme;

/// <summary>A run of a name: words of the interface, or something inserted that is isolated from them.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Foreign">The language of an inserted run that is not in the interface's, or null.</param>
/// <param name="IsLabel">True for a label as a witness prints it: it is isolated.</param>
public readonly record struct NamePart(string Text, Language? Foreign = null, bool IsLabel = false);
