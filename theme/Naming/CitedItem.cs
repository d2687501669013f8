namespace StaticEdition.Theme;

/// <summary>A citation as fields in the words of one language.</summary>
/// <param name="Tongue">The language.</param>
/// <param name="Citation">What is cited.</param>
/// <param name="Address">Its absolute address, or null where the site's is not known.</param>
internal sealed record CitedItem(Tongue Tongue, Citation Citation, Uri? Address)
{
    /// <summary>True for a part of the edition.</summary>
    public bool IsPart => Citation.Text is not null || Citation.Title is not null;

    /// <summary>The title of what is cited.</summary>
    public string Title => CitationWriter.Title(Tongue, Citation);

    /// <summary>The title of the edition.</summary>
    public string Edition => Plain(Citation.Edition) ?? "";

    /// <summary>Its version in words.</summary>
    public string Version => CitationWriter.Version(Tongue, Citation);

    /// <summary>The tag of the language.</summary>
    public string Language => Tongue.Language.Tag;

    /// <summary>Its name in BibLaTeX, which takes those of babel: <c>english</c>, <c>arabic</c>; null where it is not known.</summary>
    public string? BabelLanguage => EnglishWords.Words.LanguageNames.GetValueOrDefault(Language.Split('-')[0])?.ToLowerInvariant();

    /// <summary>Who speaks, or who signs a note or a pairing beside the editors.</summary>
    public IReadOnlyList<string> Authors => Names(new[] { Citation.Voice?.Speaker, Citation.Author }.OfType<Person>());

    /// <summary>The editors.</summary>
    public IReadOnlyList<string> Editors => Names(Citation.Editors);

    /// <summary>The text as it was first published, or null for what the edition itself says.</summary>
    public Text? First => Citation.Text;

    /// <summary>Where it was first published.</summary>
    public string? FirstPlace => First is { } text ? Plain(text.Place) : null;

    /// <summary>Who first published it.</summary>
    public string? FirstPublisher => Citation.Voice is { } voice ? Plain(voice.Outlet) : null;

    private string? Plain(Localized<string> value) => value.IsEmpty ? null : CitationWriter.Plain(Tongue, value);

    // A name stays in one piece: nobody says which part of it is the family's.
    private List<string> Names(IEnumerable<Person> people) => [.. people.Select(person => Plain(person.Name)).OfType<string>()];
}
