using StaticEdition.Model.Matching;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording.Names;

/// <summary>The name of something, as data; <see cref="NameWriter"/> adds the interface texts.</summary>
public abstract record Name;

/// <summary>A name that the interface gives: home, glossary, downloads …</summary>
/// <param name="Of">Finds it among the interface texts of a language.</param>
public sealed record InterfaceName(Func<InterfaceText, string> Of) : Name;

/// <summary>A name that the edition gives: of a text, an entry, an editor's page.</summary>
/// <param name="Value">The name in each language.</param>
public sealed record WrittenName(Localized<string> Value) : Name;

/// <summary>
/// The name of a place: <c>Charter, point 7 ¶3</c>, <c>Charter, Preamble ¶1</c>. After the text's name stands the division, the label,
/// or the label within its division, whichever are given; with neither, the text's name and the ordinal.
/// </summary>
/// <param name="Text">The text (its <c>Short</c> name and its <c>Unit</c> word).</param>
/// <param name="Label">The label of the segment or of its point, without a closing full stop, as the witness prints it; or null.</param>
/// <param name="Paragraph">The ordinal of the segment, from 1, where its point or its unlabelled division has several; or null.</param>
/// <param name="Division">The division that names an unlabelled segment, or within which a label is meant that recurs; or null.</param>
public sealed record PlaceName(EditionText Text, string? Label, int? Paragraph, Division? Division) : Name;

/// <summary>A pairing by its places: the first side faces the second; a side is empty in a silence.</summary>
public sealed record PairingName(ImmutableArray<PlaceName> First, ImmutableArray<PlaceName> Second) : Name
{
    /// <summary>The words that tell it apart where another pairing joins the same places; otherwise null.</summary>
    public OpeningWords? Opening { get; init; }
}

/// <summary>The first words of a part.</summary>
/// <param name="Language">Their language.</param>
/// <param name="Words">The words.</param>
/// <param name="IsCut">True where the part has more.</param>
public sealed record OpeningWords(Language Language, string Words, bool IsCut);

/// <summary>A text facing the other, or one part of it.</summary>
/// <param name="Lead">The continuous text.</param>
/// <param name="Following">The text in excerpts.</param>
/// <param name="TextPart">The part, or null for the whole.</param>
public sealed record FacingName(EditionText Lead, EditionText Following, TextPartName? TextPart) : Name;

/// <summary>A text or one part of it, or what a page shows of it: its capture, its notes.</summary>
/// <param name="Text">The text.</param>
/// <param name="TextPart">The part, or null for the whole.</param>
/// <param name="Shown">What the page shows, in the interface texts; null for the text itself.</param>
public sealed record TextName(EditionText Text, TextPartName? TextPart, Func<InterfaceText, string>? Shown = null) : Name;

/// <summary>A note by its number and place.</summary>
/// <param name="Number">The number in its segment or pairing.</param>
/// <param name="On">A <see cref="PlaceName"/> or a <see cref="PairingName"/>.</param>
public sealed record NoteName(int Number, Name On) : Name;

/// <summary>A voice: its speaker, outlet and date.</summary>
/// <param name="Voice">The voice.</param>
public sealed record VoiceName(Voice Voice) : Name;

/// <summary>A testimony by its voice and its number there.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Number">Its number on the voice's page, from 1.</param>
public sealed record TestimonyName(Voice Voice, int Number) : Name;

/// <summary>A version of the edition.</summary>
/// <param name="Version">The version as the editors write it.</param>
public sealed record VersionName(string Version) : Name;

/// <summary>A relation: a built-in one has interface texts, one that the edition adds has a name.</summary>
/// <param name="Id">The id.</param>
/// <param name="Given">The edition's name for it, or null.</param>
public sealed record RelationName(Id Id, Localized<string>? Given) : Name;

/// <summary>A kind of entries: a built-in one has interface texts, one that the edition adds has a name.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Given">The edition's name for it, or null.</param>
/// <param name="Initial">The initial, where the index of the kind is split, or null.</param>
public sealed record EntryKindName(Id Kind, Localized<string>? Given, string? Initial) : Name;

/// <summary>The forms with one initial.</summary>
/// <param name="Language">The language of the forms.</param>
/// <param name="Initial">The initial, folded.</param>
public sealed record InitialName(Language Language, string Initial) : Name;

/// <summary>An address outside the edition or a file, shown as it is written.</summary>
public sealed record LiteralName(string Value) : Name;

/// <summary>The name of a part of a text.</summary>
/// <param name="Division">The division, or null where the text has none.</param>
/// <param name="Number">Its number, from 1, where a division is so long that it is cut, or null.</param>
public sealed record TextPartName(Division? Division, int? Number);
