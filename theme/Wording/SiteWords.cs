namespace StaticEdition.Theme;

/// <summary>What header, footer and navigation say.</summary>
public sealed record SiteWords
{
    public required string SkipToContent { get; init; }
    public required string MainNavigation { get; init; }
    public required string Breadcrumbs { get; init; }
    public required string OnThisPage { get; init; }
    public required string Languages { get; init; }

    /// <summary>The name under which a page in this language is offered to a reader of another one.</summary>
    public required string ReadInThisLanguage { get; init; }
    public required string Home { get; init; }
    public required string Facing { get; init; }
    public required string Texts { get; init; }
    public required string Correspondences { get; init; }
    public required string Pairings { get; init; }
    public required string Voices { get; init; }
    public required string Glossary { get; init; }
    public required string Concordance { get; init; }
    public required string Chronology { get; init; }
    public required string About { get; init; }
    public required string Downloads { get; init; }
    public required string Health { get; init; }
    public required string Changes { get; init; }
    public required string Notes { get; init; }
    public required string Entries { get; init; }
    public required string Data { get; init; }
    public required string DataExplained { get; init; }
    public required string NotFound { get; init; }
    public required string NotFoundExplained { get; init; }
    public required string ToHome { get; init; }

    /// <summary>0: the version; 1: its date.</summary>
    public required Phrase VersionOf { get; init; }
    public required string Licences { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string PreviousAndNext { get; init; }
    public required string Close { get; init; }
    public required string Menu { get; init; }
}
