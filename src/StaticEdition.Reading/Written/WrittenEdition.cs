namespace StaticEdition.Reading;

/// <summary>A value and the place where an editor wrote it.</summary>
internal sealed record Written<T>(T Value, SourceSpan Span);

/// <summary>Prose with the places of its links, so that a dead one is found where it stands.</summary>
internal sealed record WrittenProse(Prose Prose, ImmutableArray<Written<Reference>> Links, SourceSpan Span);

/// <summary>A place as written: an address and perhaps words there.</summary>
/// <param name="At">The address; null where the record's own context says it (words of a change, of a testimony).</param>
/// <param name="Words">The quoted words, line wraps folded to spaces, or null for the whole segment. The span covers the words themselves.</param>
/// <param name="Nth">Which of several places, from 1, or null.</param>
/// <param name="Span">Where a finding about the place as a whole is shown.</param>
internal sealed record WrittenPlace(Written<Address>? At, Written<string>? Words, Written<int>? Nth, SourceSpan Span);

/// <summary>The keys that any record may carry; null where not written.</summary>
internal sealed record WrittenResponsibility(Written<Id>? By, RecordStatus Status, Written<Id>? ReviewedBy);

/// <summary>All files of an input folder as values, before any of them is looked up in another.</summary>
internal sealed record WrittenEdition
{
    public required WrittenSettings Settings { get; init; }
    public required ImmutableArray<WrittenText> Texts { get; init; }
    public required ImmutableArray<WrittenWitness> Witnesses { get; init; }
    public required ImmutableArray<WrittenIntervention> Interventions { get; init; }
    public required ImmutableArray<WrittenRendering> Renderings { get; init; }
    public required ImmutableArray<WrittenPairing> Pairings { get; init; }
    public required ImmutableArray<WrittenNote> Notes { get; init; }
    public required ImmutableArray<WrittenVoice> Voices { get; init; }
    public required ImmutableArray<WrittenPerson> People { get; init; }
    public required ImmutableArray<WrittenEntry> Entries { get; init; }
    public required ImmutableArray<WrittenChronologyItem> Chronology { get; init; }
    public required ImmutableArray<WrittenPage> Pages { get; init; }
    public required ImmutableArray<OutputFile> Assets { get; init; }
    public required string InputFingerprint { get; init; }
    public LeftOut LeftOut { get; init; } = new();
}

/// <summary><c>edition.yml</c>.</summary>
internal sealed record WrittenSettings
{
    public required Localized<string> Title { get; init; }
    public required Localized<string> Subtitle { get; init; }
    public required string Version { get; init; }
    public required EdtfDate Date { get; init; }
    public required ImmutableArray<WrittenVersion> Versions { get; init; }
    public required ImmutableArray<Language> Languages { get; init; }
    public required ImmutableArray<Written<Id>> Instruments { get; init; }
    public required ImmutableArray<Written<Id>> Commentaries { get; init; }
    public required PairingMode PairingMode { get; init; }
    public required DigitSystem Digits { get; init; }
    public required Written<Id>? By { get; init; }
    public required ImmutableArray<Written<Id>> Editors { get; init; }
    public required ImmutableArray<Written<Id>> Highlights { get; init; }
    public required ImmutableArray<Licence> Licences { get; init; }
    public required Vocabularies Vocabularies { get; init; }
    public required ImmutableArray<WrittenAcceptance> Accepted { get; init; }
    public required Written<string>? Card { get; init; }
    public required Uri? Address { get; init; }
    public required Repository? Repository { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>An item of <c>accept</c>.</summary>
/// <param name="Code">The code of a rule.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1, or null for every line.</param>
/// <param name="Reason">Why the finding is accepted.</param>
/// <param name="Span">The item.</param>
internal sealed record WrittenAcceptance(Written<string> Code, string File, int? Line, string Reason, SourceSpan Span);

/// <summary>An item of <c>versions</c>.</summary>
internal sealed record WrittenVersion(Written<string> Version, EdtfDate Date, Localized<WrittenProse> Body, SourceSpan Span);

/// <summary><c>texts/&lt;id&gt;.md</c>.</summary>
internal sealed record WrittenText
{
    public required Id Id { get; init; }
    public required TextRole Role { get; init; }
    public required Language Language { get; init; }
    public required Localized<string> Short { get; init; }
    public required Localized<string> Title { get; init; }
    public required Localized<string> Cite { get; init; }
    public required Localized<string> Unit { get; init; }
    public required EdtfDate Date { get; init; }
    public required Localized<string> Place { get; init; }
    public required Localized<string> Publisher { get; init; }
    public required Localized<string> Rights { get; init; }
    public required Publication Publish { get; init; }
    public required Written<string> WitnessFile { get; init; }
    public required Written<string> Sha256 { get; init; }
    public required ImmutableArray<Division> Divisions { get; init; }
    public required ImmutableArray<WrittenRetiredId> Retired { get; init; }
    public required ImmutableArray<WrittenSegment> Segments { get; init; }
    public required SourceSpan Span { get; init; }
}

internal sealed record WrittenRetiredId(Written<Id> Id, ImmutableArray<Written<Address>> Became);

/// <summary>A segment's block: each line claims one non-blank line of the witness.</summary>
internal sealed record WrittenSegment(
    Written<Id> Id, Written<string>? Label, SegmentStatus Status, Id? Division, ImmutableArray<Written<string>> Lines);

/// <summary>A capture: its lines without their line ends, and its bytes.</summary>
internal sealed record WrittenWitness(string FileName, string Sha256, ImmutableArray<string> Lines, ReadOnlyMemory<byte> Content, SourceSpan Span);

internal sealed record WrittenIntervention(
    Id Text, Written<int> Line, Written<string> Reads, Written<string> Becomes, Written<int>? Nth,
    InterventionReason Why, Localized<WrittenProse> Comment, SourceSpan Span);

internal sealed record WrittenRendering(Id Text, Language Language, Written<Address> At, Written<string> Content);

internal sealed record WrittenPairing
{
    public required Written<Id> Id { get; init; }
    public required ImmutableArray<WrittenPlace> Members { get; init; }
    public required Written<Id> Relation { get; init; }
    public required bool IsFirm { get; init; }
    public required Written<Id>? AbsentFrom { get; init; }
    public required ImmutableArray<WrittenChange> Changes { get; init; }
    public required Localized<WrittenProse> Comment { get; init; }
    public required WrittenResponsibility Responsibility { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>A change: words by the id of the text they stand in.</summary>
internal sealed record WrittenChange(
    ImmutableArray<(Written<Id> Text, WrittenPlace Words)> Sides, ChangeKind Kind, bool IsOfSubstance, Localized<string> Literally, SourceSpan Span);

internal sealed record WrittenNote
{
    public required Written<Id> Id { get; init; }
    public required Written<Id> Kind { get; init; }
    public required ImmutableArray<WrittenPlace> Places { get; init; }
    public required ImmutableArray<Written<Id>> Pairings { get; init; }
    public required Localized<WrittenProse> Body { get; init; }
    public required WrittenResponsibility Responsibility { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

internal sealed record WrittenVoice
{
    public required Id Id { get; init; }
    public required Written<Id> Speaker { get; init; }
    public required Localized<string> Role { get; init; }
    public required Localized<string> Outlet { get; init; }
    public required EdtfDate Date { get; init; }
    public required Language Language { get; init; }
    public required Localized<string> Rights { get; init; }
    public required Localized<string> Siglum { get; init; }
    public required Written<Id> Text { get; init; }
    public required ImmutableArray<WrittenTestimony> Testimonies { get; init; }
    public required SourceSpan Span { get; init; }
}

internal sealed record WrittenTestimony
{
    /// <summary>Null: the resolver makes one of the source segment's id and, from the second on, an ordinal.</summary>
    public required Written<Id>? Id { get; init; }
    public required WrittenPlace Source { get; init; }
    public required ImmutableArray<WrittenPlace> About { get; init; }
    public required TestimonyManner Manner { get; init; }
    public required Speech Speech { get; init; }
    public required Localized<string> Rendering { get; init; }
    public required WrittenResponsibility Responsibility { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

internal sealed record WrittenPerson(
    Id Id, Localized<string> Name, Localized<WrittenProse> Description, Written<Reference>? Entry, SourceSpan Span);

internal sealed record WrittenEntry
{
    public required Written<Id> Kind { get; init; }
    public required Id Id { get; init; }
    public required Localized<string> Name { get; init; }
    public required ImmutableArray<Written<EntryForm>> Forms { get; init; }
    public required Localized<WrittenProse> Description { get; init; }
    public required ImmutableSortedDictionary<string, string> Identifiers { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

internal sealed record WrittenChronologyItem(
    EdtfDate Date, ImmutableArray<WrittenPlace> Places, Localized<WrittenProse> Body, SourceSpan Span);

internal sealed record WrittenPage(Id Id, Language Language, string Title, WrittenProse Body, SourceSpan Span);
