namespace StaticEdition.Rendering;

/// <summary>What can stand on words of a passage: the closed set of subjects of its runs.</summary>
public abstract record Sign;

/// <summary>
/// A sign whose marker is a link to a body (a note, a testimony, an apparatus entry). The marker stands where the words end
/// (in <c>TextRun.Ending</c>); the words it covers may be highlighted.
/// </summary>
/// <param name="MarkerId">The unique HTML id of this marker: where the body's return leads.</param>
/// <param name="Href">The relative address of the body.</param>
public abstract record MarkerSign(string MarkerId, string Href) : Sign;

/// <summary>The marker of a note.</summary>
/// <param name="Number">Its number, restarting in each segment.</param>
/// <param name="Note">The note.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of the body.</param>
public sealed record NoteSign(int Number, Note Note, string MarkerId, string Href) : MarkerSign(MarkerId, Href);

/// <summary>The marker of a testimony about these words.</summary>
/// <param name="Voice">The voice, whose siglum is shown.</param>
/// <param name="Testimony">The testimony.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of the body.</param>
public sealed record TestimonySign(Voice Voice, Testimony Testimony, string MarkerId, string Href) : MarkerSign(MarkerId, Href);

/// <summary>The letter of a mended place.</summary>
/// <param name="Letter">Its ordinal in the segment, from 1 (a, b … / أ، ب …).</param>
/// <param name="Intervention">The intervention.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of the body.</param>
public sealed record ApparatusSign(int Letter, AppliedIntervention Intervention, string MarkerId, string Href) : MarkerSign(MarkerId, Href);

/// <summary>Words that a card of the row answers (or, in a card, that answer). Its letter stands where the words begin.</summary>
/// <param name="Letter">The ordinal of the card in its row, from 1 (a, b …), or null where the row has one card.</param>
/// <param name="Pairing">The pairing, or null for words that nobody has examined.</param>
/// <param name="IsOwn">False where, inside a card's whole paragraph, the words belong to another card or row.</param>
/// <param name="Href">The address of the card within the page (<c>#…</c>), or of the pairing's page.</param>
public sealed record PartSign(int? Letter, Pairing? Pairing, bool IsOwn, string Href) : Sign;

/// <summary>A numbered change: the same number stands on both scripts.</summary>
/// <param name="Number">From 1 within the pairing.</param>
/// <param name="Kind">What happens.</param>
/// <param name="IsOfSubstance">False: paler, perhaps only wording.</param>
/// <param name="Href">The address of its row within the page.</param>
public sealed record ChangeSign(int Number, ChangeKind Kind, bool IsOfSubstance, string Href) : Sign;

/// <summary>Words that are quoted as a testimony, in the voice's own text.</summary>
/// <param name="Testimony">The testimony.</param>
/// <param name="Number">Its number on the voice's page, from 1.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of what is said about it.</param>
public sealed record SourceSign(Testimony Testimony, int Number, string MarkerId, string Href) : MarkerSign(MarkerId, Href);
