using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The need of a record for a key.</summary>
internal enum Needed
{
    No,
    Yes,

    /// <summary>The record needs at least one of its keys that are marked so.</summary>
    OneOf,
}

/// <summary>
/// A key of a record, declared once: reading, the findings on unknown and missing keys, the tables of the documentation and the JSON
/// schema all use this declaration.
/// </summary>
/// <param name="name">The key as editors write it.</param>
/// <param name="type">The type of its value.</param>
/// <param name="needed">Whether the record needs it.</param>
/// <param name="meaning">What the value says, in Markdown, for the documentation.</param>
internal abstract class Key(string name, FieldType type, Needed needed, string meaning)
{
    public string Name => name;

    public Needed Needed => needed;

    public string Meaning => meaning;

    /// <summary>The value that a record without the key has, in Markdown; null when there is none.</summary>
    public string? Default { get; init; }

    /// <summary>A value as an editor writes it; null for a list or mapping that the documentation shows elsewhere.</summary>
    public string? Example { get; init; } = type.Example;

    /// <summary>The type of its value.</summary>
    public FieldType ValueType { get; } = type;

    /// <summary>The key as the documentation writes it.</summary>
    public virtual string Label => $"`{name}`";

    /// <summary>True when an edition has this key once for each of its languages.</summary>
    public virtual bool IsForEachLanguage => false;

    /// <summary>The names it has in an edition.</summary>
    public virtual ImmutableArray<string> NamesIn(ReadingContext context) => [name];

    /// <summary>True when a key that an editor wrote is this one.</summary>
    public virtual bool Accepts(string written, ReadingContext context) => written == name;

    /// <summary>The findings on a record without this key, or without any of its group. Finding: SE152.</summary>
    /// <param name="record">The place of the record.</param>
    /// <param name="names">The names that are missing.</param>
    /// <param name="isMisspelt">True when an unknown key of the record looks like one of them: its own finding is enough.</param>
    public virtual ImmutableArray<Finding> FindingsWhenMissing(SourceSpan record, ImmutableArray<string> names, bool isMisspelt)
    {
        if (isMisspelt)
        {
            return [];
        }

        return [names.Length == 1 ? RecordFindings.MissingKey(record, names[0]) : RecordFindings.MissingOneOf(record, names)];
    }
}

/// <summary>A key with one name.</summary>
/// <typeparam name="T">What reading its value gives.</typeparam>
internal sealed class Key<T>(string name, FieldType<T> type, Needed needed, string meaning) : Key(name, type, needed, meaning)
{
    public FieldType<T> Type { get; } = type;
}

/// <summary>A key for each language of the edition, such as <c>en</c> and <c>ar</c>.</summary>
/// <typeparam name="T">What reading the value of one language gives.</typeparam>
internal sealed class LanguageKeys<T>(FieldType<T?> type, Needed needed, string meaning) : Key("language", type, needed, meaning)
    where T : class
{
    public FieldType<T?> Type { get; } = type;

    public override string Label => "`en`, `ar`, …";

    public override bool IsForEachLanguage => true;

    public override ImmutableArray<string> NamesIn(ReadingContext context) => [.. context.Languages.Select(language => language.Tag)];

    public override bool Accepts(string written, ReadingContext context) => context.Languages.Any(language => language.Tag == written);
}

/// <summary>A key for each of the two instruments: the id of the text.</summary>
/// <typeparam name="T">What reading the value of one instrument gives.</typeparam>
internal sealed class InstrumentKeys<T>(FieldType<T> type, string meaning) : Key("instrument", type, Needed.OneOf, meaning)
{
    public FieldType<T> Type { get; } = type;

    public override string Label => "the id of an instrument";

    public override ImmutableArray<string> NamesIn(ReadingContext context) => [.. context.Instruments.Select(id => id.Value)];

    // Where edition.yml cannot be read, any id may be that of an instrument.
    public override bool Accepts(string written, ReadingContext context) =>
        context.Instruments.IsEmpty ? Id.TryParse(written, out _) : context.Instruments.Any(id => id.Value == written);

    public override ImmutableArray<Finding> FindingsWhenMissing(SourceSpan record, ImmutableArray<string> names, bool isMisspelt) =>
        [PairingFindings.ChangeWithoutWords(record, names)];
}

/// <summary>A key that is the language at the end of the file's name.</summary>
internal sealed class FileLanguageKey<T>(FieldType<T> type, Needed needed, string meaning) : Key("language", type, needed, meaning)
{
    public FieldType<T> Type { get; } = type;

    public override string Label => "the language in the file's name";

    public override ImmutableArray<string> NamesIn(ReadingContext context) =>
        context.FileLanguage is { } language ? [language.Tag] : [];

    public override bool Accepts(string written, ReadingContext context) => written == context.FileLanguage?.Tag;
}

/// <summary>Names that a record must not have, each with a finding that says why.</summary>
internal sealed class RefusedKeys(
    Func<ReadingContext, ImmutableArray<string>> names, Func<SourceSpan, string, ReadingContext, Finding> findingFor)
    : Key("refused", TextTypes.Text, Needed.No, "")
{
    public override ImmutableArray<string> NamesIn(ReadingContext context) => [];

    public override bool Accepts(string written, ReadingContext context) => names(context).Contains(written);

    public Finding FindingFor(SourceSpan key, string name, ReadingContext context) => findingFor(key, name, context);
}
