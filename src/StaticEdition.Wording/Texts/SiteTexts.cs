using StaticEdition.Model.Matching;

namespace StaticEdition.Wording.Texts;

/// <summary>The words of header, footer and navigation.</summary>
public sealed record SiteTexts
{
    /// <summary>In English.</summary>
    public static SiteTexts English { get; } = new()
    {
        SkipToContent = "Skip to the text",
        MainNavigation = "Main",
        Breadcrumbs = "You are here",
        OnThisPage = "On this page",
        Languages = "Language of the interface",
        ReadInThisLanguage = "Read in English",
        Home = "Home",
        Facing = "Facing texts",
        Texts = "Texts",
        Correspondences = "Correspondences",
        Pairings = "Pairings",
        Voices = "Voices",
        Glossary = "Glossary",
        Concordance = "Concordance",
        Chronology = "Chronology",
        About = "About",
        Downloads = "Downloads",
        Health = "State of the edition",
        Changes = "Changes",
        Notes = "Notes",
        Entries = "Names and terms",
        Data = "Data",
        DataExplained = "Everything in the edition as files for programs: one JSON object a line, UTF-8. Offsets count code points from 0; the end is exclusive.",
        NotFound = "There is no page at this address",
        NotFoundExplained = "It may have been moved, or the link may be mistyped.",
        ToHome = "To the first page",
        VersionOf = "Version {0} of {1}",
        Licences = "Licences",
        Previous = "Previous",
        Next = "Next",
        PreviousAndNext = "Previous and next",
        Close = "Close",
        Menu = "Contents",
    };

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
