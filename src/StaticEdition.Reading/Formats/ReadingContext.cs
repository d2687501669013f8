namespace StaticEdition.Reading;

/// <summary>What every record needs to be read: where findings go, and what <c>edition.yml</c> says of languages and instruments.</summary>
internal sealed class ReadingContext(FindingList findings, ImmutableArray<Language> languages, ImmutableArray<Id> instruments)
{
    private static readonly ImmutableArray<Language> WithoutSettings = [new("en"), new("ar")];

    public FindingList Findings => findings;

    /// <summary>What could not be read.</summary>
    public UnreadableRecords Unreadable { get; } = new();

    /// <summary>The languages of the edition, in which records may have prose.</summary>
    public ImmutableArray<Language> Languages => languages.IsEmpty ? WithoutSettings : languages;

    /// <summary>The ids of the instruments; empty when they are not known.</summary>
    public ImmutableArray<Id> Instruments => instruments;
}
