using StaticEdition.Model.Matching;

namespace StaticEdition.Rendering.Shared;

/// <summary>An annotation of words of a passage: a note, a change, a part of a card … The set is closed.</summary>
public abstract record Annotation;

/// <summary>
/// An annotation with a marker, a link to a footnote. The marker follows the words (<c>TextRun.Ending</c>); the words it covers may be
/// highlighted.
/// </summary>
/// <param name="MarkerId">The unique HTML id of this marker: where the footnote's link back leads.</param>
/// <param name="Href">The relative address of the footnote.</param>
public abstract record FootnoteAnnotation(string MarkerId, string Href) : Annotation;

/// <summary>The marker of a note.</summary>
/// <param name="Number">Its number, restarting in each segment.</param>
/// <param name="Note">The note.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of the footnote.</param>
public sealed record NoteAnnotation(int Number, Note Note, string MarkerId, string Href) : FootnoteAnnotation(MarkerId, Href);

/// <summary>The marker of a testimony about these words.</summary>
/// <param name="Voice">The voice, whose siglum is shown.</param>
/// <param name="Testimony">The testimony.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of the footnote.</param>
public sealed record TestimonyAnnotation(Voice Voice, Testimony Testimony, string MarkerId, string Href) : FootnoteAnnotation(MarkerId, Href);

/// <summary>The letter of an intervention.</summary>
/// <param name="Letter">Its ordinal in the segment, from 1 (a, b … / أ، ب …).</param>
/// <param name="Intervention">The intervention.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of the footnote.</param>
public sealed record ApparatusAnnotation(int Letter, AppliedIntervention Intervention, string MarkerId, string Href) : FootnoteAnnotation(MarkerId, Href);

/// <summary>Words that a card of the row answers (or, in a card, that answer). Its letter precedes them.</summary>
/// <param name="Letter">The ordinal of the card in its row, from 1 (a, b …), or null where the row has one card.</param>
/// <param name="Pairing">The pairing, or null for unexamined words.</param>
/// <param name="IsOwn">False where, inside a card's whole paragraph, the words belong to another card or row.</param>
/// <param name="Href">The address of the card within the page (<c>#…</c>), or of the pairing's page.</param>
public sealed record PartAnnotation(int? Letter, Pairing? Pairing, bool IsOwn, string Href) : Annotation;

/// <summary>A numbered change: the same number is on both texts.</summary>
/// <param name="Number">From 1 within the pairing.</param>
/// <param name="Kind">What happens.</param>
/// <param name="IsOfSubstance">False: paler, perhaps only wording.</param>
/// <param name="Href">The address of its row within the page.</param>
public sealed record ChangeAnnotation(int Number, ChangeKind Kind, bool IsOfSubstance, string Href) : Annotation;

/// <summary>Words that are quoted as a testimony, in the voice's own text.</summary>
/// <param name="Testimony">The testimony.</param>
/// <param name="Number">Its number on the voice's page, from 1.</param>
/// <param name="MarkerId">The id of this marker.</param>
/// <param name="Href">The relative address of what is said about it.</param>
public sealed record SourceAnnotation(Testimony Testimony, int Number, string MarkerId, string Href) : FootnoteAnnotation(MarkerId, Href);
