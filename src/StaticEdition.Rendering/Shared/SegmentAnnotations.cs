using StaticEdition.Model.Matching;

namespace StaticEdition.Rendering.Shared;

/// <summary>Gives words of a segment the annotations of its notes, testimonies and interventions, whose markers lead to the footnotes.</summary>
internal sealed class SegmentAnnotations(PageDraft draft)
{
    /// <summary>The annotations of a whole segment whose footnotes are on the page itself.</summary>
    public ImmutableArray<Mark<Annotation>> AnnotationsOf(Segment segment, char side) =>
        AnnotationsOf(segment, side, draft.Route, 0, segment.Content.Length);

    /// <summary>
    /// The annotations that end in a part of a segment, in the order of their markers at one place: letters, numbers, sigla. Each call
    /// adds new markers to the page.
    /// </summary>
    /// <param name="segment">The segment.</param>
    /// <param name="side">The side of the page that has its footnotes.</param>
    /// <param name="home">The page that has them.</param>
    /// <param name="start">UTF-16 offset of the first character shown.</param>
    /// <param name="end">The offset after the last.</param>
    public ImmutableArray<Mark<Annotation>> AnnotationsOf(Segment segment, char side, Route home, int start, int end)
    {
        bool IsShown(int from, int to) => to <= end && (to > start || from == start);
        var marks = ImmutableArray.CreateBuilder<Mark<Annotation>>();
        foreach (var intervention in segment.Interventions.Where(applied => IsShown(applied.Start, applied.End)))
        {
            var footnote = HtmlIds.ForIntervention(side, segment.Id, intervention.Letter);
            marks.Add(new(intervention.Start, intervention.End, new ApparatusAnnotation(
                intervention.Letter, intervention, draft.Markers.AddMarker(footnote), draft.Links.HrefTo(home, footnote))));
        }

        foreach (var (note, target) in draft.Edition.Index.NotesOf(segment.Address))
        {
            if (target.Anchor is { } words && IsShown(words.Start, words.End))
            {
                var footnote = HtmlIds.ForNote(side, segment.Id, target.Number);
                marks.Add(new(words.Start, words.End, new NoteAnnotation(
                    target.Number, note, draft.Markers.AddMarker(footnote), draft.Links.HrefTo(home, footnote))));
            }
        }

        AddTestimonies(marks, segment, side, home, IsShown);
        return marks.ToImmutable();
    }

    // A voice that says several things of words with one end has one marker there; the footnotes follow one another.
    private void AddTestimonies(
        ImmutableArray<Mark<Annotation>>.Builder marks, Segment segment, char side, Route home, Func<int, int, bool> isShown)
    {
        var given = new Dictionary<(Id Voice, int End), string>();
        foreach (var (heard, i) in draft.Edition.Index.TestimoniesOf(segment.Address).Select((heard, i) => (heard, i)))
        {
            var (voice, testimony, target) = heard;
            if (!isShown(target.Start, target.End))
            {
                continue;
            }

            var footnote = HtmlIds.ForTestimony(side, segment.Id, i + 1);
            if (given.TryGetValue((voice.Id, target.End), out var marker))
            {
                draft.Markers.ShareMarker(marker, footnote);
                continue;
            }

            marker = draft.Markers.AddMarker(footnote);
            given.Add((voice.Id, target.End), marker);
            marks.Add(new(target.Start, target.End, new TestimonyAnnotation(voice, testimony, marker, draft.Links.HrefTo(home, footnote))));
        }
    }
}
