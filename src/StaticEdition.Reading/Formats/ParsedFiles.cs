namespace StaticEdition.Reading;

/// <summary>
/// All files of a folder as values. A file or record that cannot be read is left out with its findings; the others go on.
/// </summary>
internal sealed class ParsedFiles
{
    private readonly ILookup<FileKind, InputFile> byKind;
    private readonly ReadingContext context;

    private ParsedFiles(ILookup<FileKind, InputFile> byKind, ReadingContext context) => (this.byKind, this.context) = (byKind, context);

    /// <summary>The values; null when <c>edition.yml</c> cannot be read. Finding: SE101.</summary>
    public static ParsedEdition? Read(InputFolder folder, FindingList findings)
    {
        var byKind = folder.Files.ToLookup(file => InputLayout.KindOf(file.Path));
        var settings = ReadSettings(byKind[FileKind.Edition].FirstOrDefault(), folder, findings);
        var instruments = settings?.Instruments.Select(id => id.Value).Distinct().Take(2) ?? [];
        var files = new ParsedFiles(byKind, new ReadingContext(findings, settings?.Languages ?? [], [.. instruments]));

        foreach (var fault in folder.Findings)
        {
            if (InputLayout.FindKind(fault.Span.File) is { } kind)
            {
                files.context.Unreadable.AddFile(kind, fault.Span.File);
            }
        }

        // Without settings nothing can be resolved, but the other files are read all the same for their findings.
        var edition = files.Gather(settings!, folder.Fingerprint);
        return settings is null ? null : edition;
    }

    private static ParsedSettings? ReadSettings(InputFile? file, InputFolder folder, FindingList findings)
    {
        if (file is null && !folder.Findings.Any(finding => finding.Span.File == "edition.yml"))
        {
            findings.Add(FolderFindings.MissingEditionFile());
        }

        return file is null ? null : EditionFormat.Read(file, findings);
    }

    private ParsedEdition Gather(ParsedSettings settings, string fingerprint) => new()
    {
        Settings = settings,
        Texts = Each(FileKind.Text, TextFormat.Read),
        Witnesses = Each(FileKind.Witness, WitnessFormat.Read),
        Interventions = Many(FileKind.Interventions, InterventionFormat.Read),
        Renderings = Many(FileKind.Renderings, RenderingFormat.Read),
        Pairings = DistinctIds.Of("pairing", Many(FileKind.Pairings, PairingFormat.Read), pairing => pairing.Id, context.Findings),
        Notes = DistinctIds.Of("note", Many(FileKind.Notes, NoteFormat.Read), note => note.Id, context.Findings),
        Voices = One(FileKind.Voice, VoiceFormat.Read),
        People = One(FileKind.Person, PersonFormat.Read),
        Entries = One(FileKind.Entry, EntryFormat.Read),
        Chronology = Many(FileKind.Chronology, ChronologyFormat.Read),
        Pages = Each(FileKind.Page, PageFormat.Read),
        Assets = Each(FileKind.Asset, AssetFormat.Read),
        InputFingerprint = fingerprint,
        Unreadable = context.Unreadable,
    };

    private ImmutableArray<T> Each<T>(FileKind kind, Func<InputFile, ReadingContext, T?> read)
        where T : class =>
        [.. byKind[kind].SelectMany(file => Kept(kind, file, read(file, context)))];

    private ImmutableArray<T> One<T>(FileKind kind, Func<RecordFile, T?> read)
        where T : class =>
        Each(kind, (file, context) => RecordFile.Open(file, context) is { } opened ? read(opened) : null);

    private ImmutableArray<T> Many<T>(FileKind kind, Func<RecordFile, ImmutableArray<T>> read) =>
        [.. byKind[kind].SelectMany(file => Kept(kind, file, RecordFile.Open(file, context)).SelectMany(opened => read(opened)))];

    private IEnumerable<T> Kept<T>(FileKind kind, InputFile file, T? read)
        where T : class
    {
        if (read is null)
        {
            context.Unreadable.AddFile(kind, file.Path);
        }

        return read is null ? [] : [read];
    }
}
