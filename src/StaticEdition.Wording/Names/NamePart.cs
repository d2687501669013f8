namespace StaticEdition.Wording.Names;

/// <summary>A run of a name: interface text, or an inserted run that is isolated from it.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Foreign">The language of an inserted run that is not in the language of the interface texts, or null.</param>
/// <param name="IsLabel">True for a label as a witness prints it: it is isolated.</param>
public readonly record struct NamePart(string Text, Language? Foreign = null, bool IsLabel = false);
