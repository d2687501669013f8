using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording.Citations;

/// <summary>A citation as fields, in one language.</summary>
/// <param name="In">The language in which it is cited.</param>
/// <param name="Citation">What is cited.</param>
/// <param name="Address">Its absolute address, or null where the site's is not known.</param>
public sealed record CitedItem(InterfaceLanguage In, Citation Citation, Uri? Address)
{
    /// <summary>True for a part of the edition.</summary>
    public bool IsPart => Citation.Text is not null || Citation.Title is not null;

    /// <summary>The title of what is cited.</summary>
    public string Title => CitationWriter.WriteTitle(In, Citation);

    /// <summary>The title of the edition.</summary>
    public string Edition => PlainValue(Citation.Edition) ?? "";

    /// <summary>Its version as text.</summary>
    public string Version => CitationWriter.WriteVersion(In, Citation);

    /// <summary>The tag of the language.</summary>
    public string Language => In.Language.Tag;

    /// <summary>Its name in BibLaTeX, which takes those of babel: <c>english</c>, <c>arabic</c>; null where it is not known.</summary>
    public string? BabelLanguage => English.Text.LanguageNames.GetValueOrDefault(Language.Split('-')[0])?.ToLowerInvariant();

    /// <summary>The speaker, or the signer of a note or a pairing beside the editors.</summary>
    public IReadOnlyList<string> Authors => PlainNames(new[] { Citation.Voice?.Speaker, Citation.Author }.OfType<Person>());

    /// <summary>The editors.</summary>
    public IReadOnlyList<string> Editors => PlainNames(Citation.Editors);

    /// <summary>The text as it was first published, or null for what the edition itself says.</summary>
    public EditionText? First => Citation.Text;

    /// <summary>The place of its first publication.</summary>
    public string? FirstPlace => First is { } text ? PlainValue(text.Place) : null;

    /// <summary>The publisher of its first publication.</summary>
    public string? FirstPublisher => Citation.Voice is { } voice ? PlainValue(voice.Outlet) : null;

    private string? PlainValue(Localized<string> value) => value.IsEmpty ? null : CitationWriter.ToPlainText(In, value);

    // A name stays in one piece: no record says which part of it is the family name.
    private List<string> PlainNames(IEnumerable<Person> people) => [.. people.Select(person => PlainValue(person.Name)).OfType<string>()];
}
