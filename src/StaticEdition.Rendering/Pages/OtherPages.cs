namespace StaticEdition.Rendering;

/// <summary>The chooser of a language at the root.</summary>
public sealed record ChooserPage : Page;

/// <summary>The page for an address that does not exist.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>The value of <c>base href</c>, below which this page's relative addresses hold: the path of the site's address, or <c>/</c>.</summary>
    public required string Base { get; init; }
}

/// <summary>The description of the published data, in every interface language.</summary>
public sealed record DataPage : Page
{
    /// <summary>The data files in the order of their description.</summary>
    public required ImmutableArray<PublishedFile> Files { get; init; }
}

/// <summary>The dated events.</summary>
public sealed record ChronologyPage : Page
{
    /// <summary>The events in order.</summary>
    public required ImmutableArray<ChronologyLine> Items { get; init; }
}

/// <summary>A dated event.</summary>
/// <param name="Date">When.</param>
/// <param name="HtmlId">Its unique id.</param>
/// <param name="Body">What.</param>
/// <param name="Citations">The words that state it.</param>
public sealed record ChronologyLine(EdtfDate Date, string HtmlId, Localized<Prose> Body, ImmutableArray<PlacedWords> Citations);

/// <summary>A page that the editors write.</summary>
public sealed record EditorialPageView : Page
{
    /// <summary>Its words.</summary>
    public required EditorialPage Content { get; init; }

    /// <summary>How to cite the edition.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>About the edition.</summary>
public sealed record AboutPage : Page
{
    /// <summary>The editors' page, or null where they wrote none.</summary>
    public required EditorialPage? Content { get; init; }

    /// <summary>The texts with their captures.</summary>
    public required ImmutableArray<Text> Texts { get; init; }

    /// <summary>The people who edit and review, by id.</summary>
    public required ImmutableArray<Person> Editors { get; init; }

    /// <summary>What the edition holds.</summary>
    public required Counts Counts { get; init; }

    /// <summary>How many records have been read by a second person.</summary>
    public required ImmutableArray<ReviewCount> Reviews { get; init; }

    /// <summary>How to cite the edition.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>The status of the records of one kind.</summary>
/// <param name="Kind">Which records.</param>
/// <param name="Total">How many.</param>
/// <param name="Reviewed">How many were read by a second person.</param>
/// <param name="Draft">How many are still being worked on.</param>
public sealed record ReviewCount(RecordKind Kind, int Total, int Reviewed, int Draft);

/// <summary>Kinds of records that are counted.</summary>
public enum RecordKind
{
    /// <summary>Pairings with two sides.</summary>
    Pairings,

    /// <summary>Silences.</summary>
    Silences,

    /// <summary>Notes.</summary>
    Notes,

    /// <summary>Testimonies.</summary>
    Testimonies,

    /// <summary>Entries.</summary>
    Entries,

    /// <summary>Interventions.</summary>
    Interventions,

    /// <summary>Renderings of segments.</summary>
    Renderings,

    /// <summary>Dated events.</summary>
    Chronology,
}

/// <summary>What can be downloaded.</summary>
public sealed record DownloadsPage : Page
{
    /// <summary>The downloads in order.</summary>
    public required ImmutableArray<PublishedFile> Downloads { get; init; }

    /// <summary>The data files in the order of their description.</summary>
    public required ImmutableArray<PublishedFile> DataFiles { get; init; }
}

/// <summary>The state of the edition, counted.</summary>
public sealed record HealthPage : Page
{
    /// <summary>The coverage of each instrument, in their order.</summary>
    public required ImmutableArray<(Text Text, Coverage Coverage)> Coverage { get; init; }

    /// <summary>What the edition holds.</summary>
    public required Counts Counts { get; init; }

    /// <summary>How many records have been read by a second person.</summary>
    public required ImmutableArray<ReviewCount> Reviews { get; init; }

    /// <summary>How many anchors were matched in which way.</summary>
    public required ImmutableArray<(Match Match, int Count)> Matches { get; init; }

    /// <summary>The records that lack an interface language, by kind, with the file and line of each.</summary>
    public required ImmutableArray<MissingLanguage> Missing { get; init; }

    /// <summary>The review findings by rule: how many stand, how many are accepted.</summary>
    public required ImmutableArray<FindingCount> Findings { get; init; }

    /// <summary>The number of pages, this one not counted.</summary>
    public required int Pages { get; init; }
}

/// <summary>A record that lacks an interface language.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Language">The language it lacks.</param>
/// <param name="Span">Where it is recorded.</param>
public sealed record MissingLanguage(RecordKind Kind, Language Language, SourceSpan Span);

/// <summary>Review findings of one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Standing">How many a person must still look at.</param>
/// <param name="Accepted">The accepted ones with their reasons.</param>
public sealed record FindingCount(FindingRule Rule, int Standing, ImmutableArray<AcceptedFinding> Accepted);
