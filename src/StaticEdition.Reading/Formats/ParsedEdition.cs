namespace StaticEdition.Reading;

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
