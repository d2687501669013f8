using StaticEdition.Exporting.Data;
using StaticEdition.Model.Queries;

namespace StaticEdition.Exporting;

/// <summary>The data that a site publishes: every form in a literal list.</summary>
public static class DataFiles
{
    private static readonly ImmutableArray<DataForm> Forms =
    [
        new SegmentsData(),
        new DivisionsData(),
        new PairingsData(),
        new NotesData(),
        new VoicesData(),
        new TestimoniesData(),
        new EntriesData(),
        new ChronologyData(),
        new PeopleData(),
        new InterventionsData(),
    ];

    /// <summary>The files of one JSON object a line, with their keys, in the order in which they are documented.</summary>
    public static ImmutableArray<DataFile> Described => [.. Forms.Select(form => form.File)];

    /// <summary>The files, in the same order.</summary>
    internal static IEnumerable<OutputFile> Export(PublishedEdition edition) => Forms.Select(form => form.Export(edition));
}

/// <summary>One file of data: its keys and how it is written.</summary>
internal abstract class DataForm
{
    /// <summary>The file's name and keys.</summary>
    public abstract DataFile File { get; }

    /// <summary>The file of an edition.</summary>
    public abstract OutputFile Export(PublishedEdition edition);
}

/// <summary>An edition and what of its words may be published.</summary>
internal sealed class PublishedEdition(Edition edition)
{
    /// <summary>The edition.</summary>
    public Edition Edition { get; } = edition;

    /// <summary>The words that may be published.</summary>
    public PublishedWords Words { get; } = new(edition);

    /// <summary>Writes places with those words.</summary>
    public QuotedPlace Places => new(Edition, Words);

    /// <summary>The texts by id: the order of rows that stand in a text.</summary>
    public IEnumerable<EditionText> Texts => Edition.Texts.OrderBy(text => text.Id);
}
