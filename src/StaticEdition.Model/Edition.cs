using StaticEdition.Model.Findings;
using StaticEdition.Model.Queries;

namespace StaticEdition.Model;

/// <summary>The way in which segments of the two instruments are paired.</summary>
public enum PairingMode
{
    /// <summary>By the records in <c>pairings/</c>.</summary>
    Files,

    /// <summary>By equal ids (true translations); a record for the same segment takes precedence.</summary>
    ById,
}

/// <summary>The digits in which the interface writes numbers. Sources and labels keep their own.</summary>
public enum DigitSystem
{
    /// <summary>0–9.</summary>
    Western,

    /// <summary>U+0660–U+0669 in Arabic, 0–9 elsewhere.</summary>
    ArabicIndic,
}

/// <summary>An edition: the records of one input folder, resolved and numbered.</summary>
public sealed class Edition
{
    private EditionIndex? index;

    /// <summary>The title in each language.</summary>
    public required Localized<string> Title { get; init; }

    /// <summary>The subtitle, or empty.</summary>
    public required Localized<string> Subtitle { get; init; }

    /// <summary>The version, as footers, citations and archives give it.</summary>
    public required string Version { get; init; }

    /// <summary>The date of the version.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The versions, newest first; those of one date in the order written. Empty where the editors keep no list.</summary>
    public required ImmutableArray<EditionVersion> Versions { get; init; }

    /// <summary>The picture for shared links; null for the one of the theme.</summary>
    public required CardImage? Card { get; init; }

    /// <summary>Default editor for records without <c>by</c>; null if none.</summary>
    public required Id? By { get; init; }

    /// <summary>The editors that citations name, in order; empty if they name none.</summary>
    public ImmutableArray<Person> Editors { get; init; } = [];

    /// <summary>The interface languages; the first is the default.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>The two instruments in order, then the commentaries in order.</summary>
    public required ImmutableArray<EditionText> Texts { get; init; }

    /// <summary>By files or by id.</summary>
    public required PairingMode PairingMode { get; init; }

    /// <summary>The digits of the interface.</summary>
    public required DigitSystem Digits { get; init; }

    /// <summary>The licences by kind of content.</summary>
    public required ImmutableArray<Licence> Licences { get; init; }

    /// <summary>The names of the vocabularies that the edition adds: relations, note kinds, entry kinds.</summary>
    public required Vocabularies Vocabularies { get; init; }

    /// <summary>The pairings by the place of their first member, silences in place.</summary>
    public required ImmutableArray<Pairing> Pairings { get; init; }

    /// <summary>The ids of the pairings that the home page shows, in order.</summary>
    public required ImmutableArray<Id> Highlights { get; init; }

    /// <summary>The notes by the place of their first target, then by id.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>The voices by date, then by id.</summary>
    public required ImmutableArray<Voice> Voices { get; init; }

    /// <summary>The entries by kind, then by id.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }

    /// <summary>The dated events in order.</summary>
    public required ImmutableArray<ChronologyItem> Chronology { get; init; }

    /// <summary>People by id.</summary>
    public required ImmutableArray<Person> People { get; init; }

    /// <summary>The editors' pages by id.</summary>
    public required ImmutableArray<EditorialPage> Pages { get; init; }

    /// <summary>The files of <c>input/assets</c>, paths relative to it.</summary>
    public required ImmutableArray<OutputFile> Assets { get; init; }

    /// <summary>The address of the site with a trailing slash; null if it is not known, and then no absolute addresses are published.</summary>
    public required Uri? Address { get; init; }

    /// <summary>The repository of the input, or null.</summary>
    public required Repository? Repository { get; init; }

    /// <summary>Findings that the editors accept.</summary>
    public required ImmutableArray<AcceptedFinding> Accepted { get; init; }

    /// <summary>SHA-256 over all input files (paths and bytes), lower-case hexadecimal.</summary>
    public required string InputFingerprint { get; init; }

    /// <summary>The two instruments in order.</summary>
    public IEnumerable<EditionText> Instruments => Texts.Take(2);

    /// <summary>The testimonies of all voices, in the order of the voices.</summary>
    public IEnumerable<Testimony> Testimonies => Voices.SelectMany(voice => voice.Testimonies);

    /// <summary>Look-ups over the edition, made at the first call.</summary>
    public EditionIndex Index => index ??= new EditionIndex(this);
}

/// <summary>A licence or a statement of rights for one kind of content.</summary>
/// <param name="Covers">The kind of content.</param>
/// <param name="Spdx">An SPDX licence id, or null.</param>
/// <param name="Statement">A statement in words, or empty.</param>
public sealed record Licence(Localized<string> Covers, string? Spdx, Localized<string> Statement);

/// <summary>The names that an edition adds to the built-in words, by id.</summary>
public sealed record Vocabularies(
    ImmutableSortedDictionary<Id, Localized<string>> Relations,
    ImmutableSortedDictionary<Id, Localized<string>> NoteKinds,
    ImmutableSortedDictionary<Id, Localized<string>> EntryKinds);

/// <summary>A dated event that the sources state.</summary>
/// <param name="Date">The date.</param>
/// <param name="Body">The event.</param>
/// <param name="Citations">The quoted words that state it.</param>
/// <param name="Span">The record in the input.</param>
public sealed record ChronologyItem(EdtfDate Date, Localized<Prose> Body, ImmutableArray<Anchor> Citations, SourceSpan Span);

/// <summary>A page that the editors write.</summary>
/// <param name="Id">Its id: the first part of the file name.</param>
/// <param name="Title">The title, from the first heading.</param>
/// <param name="Body">The rest.</param>
public sealed record EditorialPage(Id Id, Localized<string> Title, Localized<Prose> Body);

/// <summary>The repository of the input, to which links for suggestions lead.</summary>
/// <param name="Url">The repository's address.</param>
/// <param name="Branch">The branch that contributions start from.</param>
/// <param name="Path">The path of the input folder in it, with <c>/</c>.</param>
public sealed record Repository(Uri Url, string Branch, string Path);

/// <summary>A review finding that the editors accept, with the reason.</summary>
/// <param name="Rule">The rule, of severity review.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, or null for every line.</param>
/// <param name="Reason">The reason for accepting it.</param>
/// <param name="Span">The acceptance in the input.</param>
public sealed record AcceptedFinding(FindingRule Rule, string File, int? Line, string Reason, SourceSpan Span);
