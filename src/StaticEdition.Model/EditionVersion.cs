namespace StaticEdition.Model;

/// <summary>A version of the edition.</summary>
/// <param name="Version">The version, as footers and citations give it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Body">Its changes; empty where the editors keep no list of versions.</param>
/// <param name="Span">The record in the input.</param>
public sealed record EditionVersion(string Version, EdtfDate Date, Localized<Prose> Body, SourceSpan Span);
