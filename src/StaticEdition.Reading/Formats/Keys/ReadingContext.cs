using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The findings, languages and instruments (as <c>edition.yml</c> names them) that reading a record uses besides it.</summary>
internal sealed class ReadingContext(FindingList findings, ImmutableArray<Language> languages, ImmutableArray<Id> instruments)
{
    private static readonly ImmutableArray<Language> WithoutSettings = [new("en"), new("ar")];

    public FindingList Findings => findings;

    /// <summary>The records that could not be read.</summary>
    public UnreadableRecords Unreadable { get; private init; } = new();

    /// <summary>The languages of the edition; English and Arabic where they are not known.</summary>
    public ImmutableArray<Language> Languages => languages.IsEmpty ? WithoutSettings : languages;

    /// <summary>The ids of the instruments; empty where they are not known.</summary>
    public ImmutableArray<Id> Instruments => instruments;

    /// <summary>The language at the end of the file's name; null where it has none.</summary>
    public Language? FileLanguage { get; private init; }

    /// <summary>The context of a file.</summary>
    public ReadingContext InFile(string path) => new(findings, languages, instruments)
    {
        Unreadable = Unreadable,
        FileLanguage = InputLayout.SplitLanguage(InputLayout.StemOf(path))?.Language,
    };
}
