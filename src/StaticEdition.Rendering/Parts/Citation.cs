namespace StaticEdition.Rendering;

/// <summary>
/// The parts of a citation: instrument, place, date, point, siglum, edition, version. The theme and the exports make the formats.
/// </summary>
public sealed record Citation
{
    /// <summary>The text that is cited (its <c>Cite</c> title, place, date and <c>Unit</c>), or null for the edition itself.</summary>
    public Text? Text { get; init; }

    /// <summary>The place in it, or null for the whole text.</summary>
    public PlaceName? Place { get; init; }

    /// <summary>The voice, where a testimony is cited.</summary>
    public Voice? Voice { get; init; }

    /// <summary>The pairing, where one is cited.</summary>
    public PairingName? Pairing { get; init; }

    /// <summary>The edition's title.</summary>
    public required Localized<string> Edition { get; init; }

    /// <summary>The edition's version.</summary>
    public required string Version { get; init; }

    /// <summary>The edition's date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>A key for BibTeX, RIS and CSL-JSON: ASCII letters, digits, <c>-</c> and <c>.</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The absolute address, or null where the site's address is not known.</summary>
    public Uri? Address { get; init; }
}

/// <summary>How to suggest a note on a place, a pairing or an entry.</summary>
/// <param name="At">The address or record as an editor writes it: <c>declaration/2.3</c>, <c>pairing/x</c>.</param>
/// <param name="Site">The site, which knows the languages and the repository.</param>
public sealed record Suggestion(string At, Site Site)
{
    /// <summary>A note in YAML, ready to be filled in, copied or downloaded.</summary>
    public string Template => NoteTemplate.On(At, Site.Languages);

    /// <summary>The name proposed for its file in <c>notes/</c>.</summary>
    public string FileName => NoteTemplate.FileName(At);

    /// <summary>The forge's page that opens the template as a new file, or null where no repository is known.</summary>
    public Uri? NewFile => Site.Repository is { } repository ? NoteTemplate.NewFile(repository, FileName, Template) : null;
}
