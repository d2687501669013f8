using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

/// <summary>
/// Records that could not be read, in whole or in part. Each has a finding of its own, so references to them are not reported as
/// missing.
/// </summary>
internal sealed class UnreadableRecords
{
    private readonly HashSet<(FileKind Kind, Id Id)> records = [];
    private readonly HashSet<FileKind> kinds = [];

    /// <summary>A record, or something in it.</summary>
    public void Add(FileKind kind, Id id) => records.Add((kind, id));

    /// <summary>Records of a kind whose ids cannot be known.</summary>
    public void Add(FileKind kind) => kinds.Add(kind);

    /// <summary>The record of a file, by what its name says or is meant to say.</summary>
    public void AddFile(FileKind kind, string path)
    {
        if (kind is FileKind.Notes or FileKind.Pairings)
        {
            Add(kind);
        }
        else if (Id.TryParse(IdSuggestion.SuggestFor(InputLayout.StemOf(path)) ?? "", out var id))
        {
            Add(kind, kind == FileKind.Page && InputLayout.SplitLanguage(id.Value) is { } page ? page.Id : id);
        }
    }

    /// <summary>True when this may be a record that could not be read.</summary>
    public bool Contains(FileKind kind, Id id) => kinds.Contains(kind) || records.Contains((kind, id));

    /// <summary>True when this may lead to a record that could not be read.</summary>
    public bool Contains(Reference reference) => reference switch
    {
        PlaceReference place => Contains(FileKind.Text, place.Address.Text),
        PairingReference pairing => Contains(FileKind.Pairings, pairing.Id),
        NoteReference note => Contains(FileKind.Notes, note.Id),
        VoiceReference voice => Contains(FileKind.Voice, voice.Voice),
        EntryReference entry => Contains(FileKind.Entry, entry.Id),
        PageReference page => Contains(FileKind.Page, page.Id),
        AssetReference asset => Id.TryParse(InputLayout.StemOf(asset.Path), out var id) && Contains(FileKind.Asset, id),
        _ => false,
    };
}
