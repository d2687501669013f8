using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>All kinds of YAML files.</summary>
internal static class FileFormats
{
    public static readonly ImmutableArray<FileFormat> All =
    [
        EditionFormat.File,
        InterventionFormat.File,
        RenderingFormat.File,
        PairingFormat.File,
        NoteFormat.File,
        VoiceFormat.File,
        PersonFormat.File,
        EntryFormat.File,
        ChronologyFormat.File,
    ];

    /// <summary>The formats of all records: those of files, of the front matter of texts, and of mappings inside them.</summary>
    public static ImmutableArray<RecordFormat> ListRecords()
    {
        var found = new List<RecordFormat>();
        var open = new Queue<RecordFormat>(All.Select(file => file.Record).Append(TextFormat.FrontMatter));
        while (open.TryDequeue(out var format))
        {
            if (!found.Contains(format))
            {
                found.Add(format);
                foreach (var nested in format.Nested)
                {
                    open.Enqueue(nested);
                }
            }
        }

        return [.. found];
    }
}
