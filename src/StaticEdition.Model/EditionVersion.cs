namespace StaticEdition.Model;

/// <summary>What one version of the edition brought.</summary>
/// <param name="Version">The version, as footers and citations give it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Body">What it brought; empty where the editors keep no list of versions.</param>
/// <param name="Span">Where it is recorded.</param>
public sealed record EditionVersion(string Version, EdtfDate Date, Localized<Prose> Body, SourceSpan Span);
