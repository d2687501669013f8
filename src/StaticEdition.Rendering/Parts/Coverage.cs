namespace StaticEdition.Rendering;

/// <summary>How many changes of one kind a pairing has.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many, of substance or of wording.</param>
/// <param name="OfSubstance">How many of them are of substance.</param>
public sealed record ChangeCount(ChangeKind Kind, int Count, int OfSubstance);

/// <summary>A relation: a built-in one is worded by the theme, one that the edition adds brings its name.</summary>
/// <param name="Id">The id.</param>
/// <param name="Given">The edition's name for it, or null.</param>
public sealed record Relation(Id Id, Localized<string>? Given);

/// <summary>A pairing in one line.</summary>
/// <param name="Pairing">The pairing.</param>
/// <param name="Name">Its places.</param>
/// <param name="Href">The relative address of its page.</param>
/// <param name="Relation">The relation, in the order of the instruments.</param>
/// <param name="Changes">Its changes counted, in the order of the kinds, only those that occur.</param>
/// <param name="Gist">The first sentence of its comment, in each language that has one.</param>
public sealed record PairingLine(
    Pairing Pairing, PairingName Name, string Href, Relation Relation, ImmutableArray<ChangeCount> Changes, Localized<Prose> Gist);
