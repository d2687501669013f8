using StaticEdition.Model.Queries;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Shared;

/// <summary>The interface texts for kinds of records and published files.</summary>
public static class RecordNames
{
    /// <summary>A kind of records.</summary>
    public static string NameOf(this InterfaceText texts, RecordKind kind) => kind switch
    {
        RecordKind.Pairings => texts.Site.Pairings,
        RecordKind.Silences => texts.Colophon.Silences,
        RecordKind.Notes => texts.Site.Notes,
        RecordKind.Testimonies => texts.Voices.Testimonies,
        RecordKind.Entries => texts.Site.Entries,
        RecordKind.Interventions => texts.Colophon.Interventions,
        RecordKind.Renderings => texts.Colophon.Renderings,
        RecordKind.Chronology => texts.Site.Chronology,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of record without words"),
    };

    /// <summary>The description of the contents of a published file; a key without words says nothing.</summary>
    public static string DescriptionOf(this InterfaceText texts, PublishedFile file) => texts.Files.GetValueOrDefault(file.Key, "");
}
