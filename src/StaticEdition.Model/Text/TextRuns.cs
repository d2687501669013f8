namespace StaticEdition.Model;

/// <summary>Something that stands on a stretch of a segment's words.</summary>
/// <typeparam name="TSubject">What stands there: a note, a member of a pairing, a change …</typeparam>
/// <param name="Start">UTF-16 offset into the content.</param>
/// <param name="End">The offset after the last character; equal to <paramref name="Start"/> for a point between two characters.</param>
/// <param name="Subject">What stands there.</param>
public readonly record struct Mark<TSubject>(int Start, int End, TSubject Subject);

/// <summary>A flat run of a segment's words: within it nothing begins or ends.</summary>
/// <typeparam name="TSubject">What stands there.</typeparam>
/// <param name="Content">The characters; empty for a point at the very start.</param>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="Covering">The marks that cover the run, in the order given.</param>
/// <param name="Ending">The marks that end with the run, in the order given: where their markers stand.</param>
public sealed record TextRun<TSubject>(
    string Content, int Start, ImmutableArray<Mark<TSubject>> Covering, ImmutableArray<Mark<TSubject>> Ending);
