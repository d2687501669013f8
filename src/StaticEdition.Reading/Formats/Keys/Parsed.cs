namespace StaticEdition.Reading.Formats.Keys;

/// <summary>A value and the place where an editor wrote it.</summary>
internal sealed record Parsed<T>(T Value, SourceSpan Span);

/// <summary>Prose with the places of its links, so that a dead one is found where it stands.</summary>
internal sealed record ParsedProse(Prose Prose, ImmutableArray<Parsed<Reference>> Links, SourceSpan Span);

