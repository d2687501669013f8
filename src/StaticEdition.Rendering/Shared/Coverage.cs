using StaticEdition.Model.Matching;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>The number of changes of one kind in a pairing.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many, of substance or of wording.</param>
/// <param name="OfSubstance">How many of them are of substance.</param>
public sealed record ChangeCount(ChangeKind Kind, int Count, int OfSubstance);

/// <summary>A pairing in one line.</summary>
/// <param name="Pairing">The pairing.</param>
/// <param name="Name">Its places.</param>
/// <param name="Href">The relative address of its page.</param>
/// <param name="Relation">The relation, in the order of the instruments.</param>
/// <param name="Changes">Its changes counted, in the order of the kinds, only those that occur.</param>
/// <param name="FirstSentence">The first sentence of its comment, in each language that has one.</param>
public sealed record PairingLine(
    Pairing Pairing, PairingName Name, string Href, RelationName Relation, ImmutableArray<ChangeCount> Changes, Localized<Prose> FirstSentence);
