using StaticEdition.Wording.Names;

namespace StaticEdition.Wording.Citations;

/// <summary>
/// The parts of a citation: instrument, place, date, point, siglum, edition, version.
/// </summary>
public sealed record Citation
{
    /// <summary>The text that is cited (its <c>Cite</c> title, place, date and <c>Unit</c>), or null for the edition itself.</summary>
    public EditionText? Text { get; init; }

    /// <summary>The place in it, or null for the whole text.</summary>
    public PlaceName? Place { get; init; }

    /// <summary>The voice, where a testimony is cited.</summary>
    public Voice? Voice { get; init; }

    /// <summary>The number of the testimony on its voice's page, where one is cited.</summary>
    public int? Testimony { get; init; }

    /// <summary>The name of a cited item that is no part of a text: a pairing, a note, an entry, an editors' page; or null.</summary>
    public Name? Title { get; init; }

    /// <summary>The person who signs it, where that is somebody else than the edition's own signature; or null.</summary>
    public Person? Author { get; init; }

    /// <summary>The editors whom the edition names, in order.</summary>
    public required ImmutableArray<Person> Editors { get; init; }

    /// <summary>The edition's title.</summary>
    public required Localized<string> Edition { get; init; }

    /// <summary>The edition's version.</summary>
    public required string Version { get; init; }

    /// <summary>The edition's date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>A key for BibTeX, RIS and CSL-JSON, unique in the edition: ASCII letters, digits, <c>-</c>, <c>.</c> and <c>:</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The place of it in each interface language: a path in the output folder, with the fragment.</summary>
    public required Localized<string> Paths { get; init; }
}

/// <summary>A form of citations that programs read.</summary>
public enum CitationFormat
{
    /// <summary>BibTeX, with the fields that BibLaTeX adds.</summary>
    BibTeX,

    /// <summary>RIS.</summary>
    Ris,

    /// <summary>CSL-JSON, schema 1.0.2.</summary>
    CslJson,
}
