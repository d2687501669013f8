namespace StaticEdition.Reading;

/// <summary>A value and the place where an editor wrote it.</summary>
internal sealed record Parsed<T>(T Value, SourceSpan Span);

/// <summary>Prose with the places of its links, so that a dead one is found where it stands.</summary>
internal sealed record ParsedProse(Prose Prose, ImmutableArray<Parsed<Reference>> Links, SourceSpan Span);

/// <summary>A place as written: an address and perhaps words there.</summary>
/// <param name="At">The address; null where the record's own context says it (words of a change, of a testimony).</param>
/// <param name="Words">The quoted words, line wraps folded to spaces, or null for the whole segment. The span covers the words themselves.</param>
/// <param name="Nth">Which of several places, from 1, or null.</param>
/// <param name="Span">Where a finding about the place as a whole is shown.</param>
internal sealed record ParsedPlace(Parsed<Address>? At, Parsed<string>? Words, Parsed<int>? Nth, SourceSpan Span);

/// <summary>The keys that any record may carry; null where not written.</summary>
internal sealed record ParsedResponsibility(Parsed<Id>? By, RecordStatus Status, Parsed<Id>? ReviewedBy);
