namespace StaticEdition.Reading;

/// <summary>
/// What stands in the folder but could not be read, in whole or in part. Its own finding is enough: whatever leads to it, and so
/// leads to nothing, is no second fault.
/// </summary>
internal sealed class LeftOut
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
        else if (Id.TryParse(IdSuggestion.For(InputLayout.StemOf(path)) ?? "", out var id))
        {
            Add(kind, kind == FileKind.Page && InputLayout.SplitLanguage(id.Value) is { } page ? page.Id : id);
        }
    }

    /// <summary>True when this may be what was left out.</summary>
    public bool Has(FileKind kind, Id id) => kinds.Contains(kind) || records.Contains((kind, id));

    /// <summary>True when this may lead to what was left out.</summary>
    public bool Has(Reference reference) => reference switch
    {
        PlaceReference place => Has(FileKind.Text, place.Address.Text),
        PairingReference pairing => Has(FileKind.Pairings, pairing.Id),
        NoteReference note => Has(FileKind.Notes, note.Id),
        VoiceReference voice => Has(FileKind.Voice, voice.Voice),
        EntryReference entry => Has(FileKind.Entry, entry.Id),
        PageReference page => Has(FileKind.Page, page.Id),
        AssetReference asset => Id.TryParse(InputLayout.StemOf(asset.Path), out var id) && Has(FileKind.Asset, id),
        _ => false,
    };
}
