using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

/// <summary>All files of an input folder as values, before any of them is looked up in another.</summary>
internal sealed record ParsedEdition
{
    public required ParsedSettings Settings { get; init; }
    public required ImmutableArray<ParsedText> Texts { get; init; }
    public required ImmutableArray<ParsedWitness> Witnesses { get; init; }
    public required ImmutableArray<ParsedIntervention> Interventions { get; init; }
    public required ImmutableArray<ParsedRendering> Renderings { get; init; }
    public required ImmutableArray<ParsedPairing> Pairings { get; init; }
    public required ImmutableArray<ParsedNote> Notes { get; init; }
    public required ImmutableArray<ParsedVoice> Voices { get; init; }
    public required ImmutableArray<ParsedPerson> People { get; init; }
    public required ImmutableArray<ParsedEntry> Entries { get; init; }
    public required ImmutableArray<ParsedChronologyItem> Chronology { get; init; }
    public required ImmutableArray<ParsedPage> Pages { get; init; }
    public required ImmutableArray<OutputFile> Assets { get; init; }
    public required string InputFingerprint { get; init; }
    public required UnreadableRecords Unreadable { get; init; }
}

/// <summary>Reads all files of a folder. A file or record that cannot be read is left out, with its findings; the others are read.</summary>
internal sealed class ParsedFiles
{
    private readonly ILookup<FileKind, InputFile> byKind;
    private readonly ReadingContext context;

    private ParsedFiles(ILookup<FileKind, InputFile> byKind, ReadingContext context) => (this.byKind, this.context) = (byKind, context);

    /// <summary>The records of all files; null when <c>edition.yml</c> cannot be read. Finding: SE101.</summary>
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
        var edition = files.ReadAll(settings!, folder.Fingerprint);
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

    private ParsedEdition ReadAll(ParsedSettings settings, string fingerprint)
    {
        var texts = ReadEach(FileKind.Text, TextFile.Read);
        var witnesses = ReadEach(FileKind.Witness, WitnessFormat.Read);
        var interventions = ReadRecords(InterventionFormat.File);
        var renderings = ReadRecords(RenderingFormat.File);
        var pairings = DistinctIds.WithoutDuplicates("pairing", ReadRecords(PairingFormat.File), pairing => pairing.Id, context.Findings);
        var notes = DistinctIds.WithoutDuplicates("note", ReadRecords(NoteFormat.File), note => note.Id, context.Findings);
        var voices = ReadRecords(VoiceFormat.File);
        var people = ReadRecords(PersonFormat.File);
        var entries = ReadRecords(EntryFormat.File);
        var chronology = ReadRecords(ChronologyFormat.File);
        var pages = ReadEach(FileKind.Page, PageFormat.Read);
        var assets = ReadEach(FileKind.Asset, AssetFormat.Read);
        return new ParsedEdition
        {
            Settings = settings,
            Texts = texts,
            Witnesses = witnesses,
            Interventions = interventions,
            Renderings = renderings,
            Pairings = pairings,
            Notes = notes,
            Voices = voices,
            People = people,
            Entries = entries,
            Chronology = chronology,
            Pages = pages,
            Assets = assets,
            InputFingerprint = fingerprint,
            Unreadable = context.Unreadable,
        };
    }

    private ImmutableArray<T> ReadEach<T>(FileKind kind, Func<InputFile, ReadingContext, T?> read)
        where T : class
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var file in byKind[kind])
        {
            if (read(file, context) is { } value)
            {
                values.Add(value);
            }
            else
            {
                context.Unreadable.AddFile(kind, file.Path);
            }
        }

        return values.ToImmutable();
    }

    private ImmutableArray<T> ReadRecords<T>(FileFormat<T> format)
        where T : class
    {
        var records = ImmutableArray.CreateBuilder<T>();
        foreach (var file in byKind[format.Kind])
        {
            if (RecordFile.Read(file, format, context) is { } found)
            {
                records.AddRange(found);
            }
            else
            {
                context.Unreadable.AddFile(format.Kind, file.Path);
            }
        }

        return records.ToImmutable();
    }
}
