namespace StaticEdition.Rendering;

/// <summary>A form in its context. The three passages are together without a gap.</summary>
/// <param name="Place">The place with its address.</param>
/// <param name="Before">Some words before it, or null at the start of a segment.</param>
/// <param name="Form">The form as it stands there.</param>
/// <param name="After">Some words after it, or null at the end of a segment.</param>
public sealed record ContextLine(NamedLink Place, Passage? Before, Passage Form, Passage? After);
