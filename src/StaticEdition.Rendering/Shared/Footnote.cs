using StaticEdition.Model.Matching;

namespace StaticEdition.Rendering.Shared;

/// <summary>A text that a marker in the running text leads to; <see cref="Page.MarkersOf"/> leads back.</summary>
/// <param name="HtmlId">Its unique id on the page.</param>
public abstract record Footnote(string HtmlId)
{
    /// <summary>Further ids of the same footnote, for markers at other words.</summary>
    public virtual ImmutableArray<string> OtherIds => [];
}

/// <summary>The reading of the capture at an intervention.</summary>
/// <param name="Letter">Its ordinal in the segment, from 1.</param>
/// <param name="Intervention">The intervention: what the capture reads, what the edition reads, why, and the comment.</param>
/// <param name="Captured">The address of the line in the captured view, or null where there is none.</param>
/// <param name="HtmlId">Its id.</param>
public sealed record ApparatusFootnote(int Letter, Intervention Intervention, string? Captured, string HtmlId) : Footnote(HtmlId);

/// <summary>A note.</summary>
/// <param name="Number">Its number in the segment or pairing.</param>
/// <param name="Note">The note.</param>
/// <param name="KindName">The edition's name for its kind, or null for a built-in kind.</param>
/// <param name="Lemma">The words it is on, or null where it is on a whole segment or a pairing.</param>
/// <param name="Elsewhere">The other places the same note is on.</param>
/// <param name="By">Its editor, or null.</param>
/// <param name="HtmlId">Its id.</param>
public sealed record NoteFootnote(
    int Number, Note Note, Localized<string>? KindName, Passage? Lemma, ImmutableArray<NamedLink> Elsewhere, Person? By, string HtmlId)
    : Footnote(HtmlId);

/// <summary>The testimony of a voice about words of a segment, once for all of those words.</summary>
/// <param name="Voice">The voice: speaker, role, outlet, date, siglum.</param>
/// <param name="Testimony">The testimony: manner, speech, rendering.</param>
/// <param name="Quote">The words of the voice's text.</param>
/// <param name="Targets">The words of the segment it is about, in order; at least one.</param>
/// <param name="Source">The address of the testimony on the voice's page.</param>
public sealed record TestimonyFootnote(
    Voice Voice, Testimony Testimony, Passage Quote, ImmutableArray<TestimonyTarget> Targets, string Source)
    : Footnote(Targets[0].FootnoteId)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> OtherIds => [.. Targets.Skip(1).Select(target => target.FootnoteId)];
}

/// <summary>Words of a segment that a testimony is about.</summary>
/// <param name="FootnoteId">The id that their marker leads to.</param>
/// <param name="About">The words, or null where the whole segment is meant.</param>
public sealed record TestimonyTarget(string FootnoteId, Passage? About);
