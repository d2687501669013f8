using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// The changes of a pairing, in the order in which their words are read: words within its members, on the sides that the kind of
/// change asks for. Findings: SE272 and those of places.
/// </summary>
internal sealed class ChangeResolver(Resolution resolution, PlaceResolver places, ImmutableArray<Id> instruments)
{
    public ImmutableArray<Change> Resolve(ParsedPairing pairing, ImmutableArray<Anchor> members) =>
        InReadingOrder([.. pairing.Changes.Select(change => Resolve(change, members)).OfType<Change>()], members);

    /// <summary>In the order of the first instrument; what is added stands after what precedes it in the second.</summary>
    private ImmutableArray<Change> InReadingOrder(List<Change> changes, ImmutableArray<Anchor> members)
    {
        var segments = members.Select(member => member.Segment).Distinct().ToList();
        var ordered = changes.Where(change => Position(change, 0) is not null).OrderBy(change => Position(change, 0)).ToList();
        foreach (var added in changes.Where(change => Position(change, 0) is null).OrderBy(change => Position(change, 1)))
        {
            var before = ordered.Where(change => Position(change, 1)?.CompareTo(Position(added, 1)!.Value) <= 0).MaxBy(change => Position(change, 1));
            ordered.Insert(before is null ? 0 : ordered.IndexOf(before) + 1, added);
        }

        return [.. ordered];

        (int Segment, int Start, int End)? Position(Change change, int instrument) =>
            change.Sides.FirstOrDefault(side => side.Segment.Text == instruments[instrument]) is { } words
                ? (segments.IndexOf(words.Segment), words.Start, words.End)
                : null;
    }

    private Change? Resolve(ParsedChange written, ImmutableArray<Anchor> members)
    {
        var fits = SidesFit(written);
        var sides = written.Sides.OrderBy(side => instruments.IndexOf(side.Text.Value)).Select(side => ResolveSide(side.Text, side.Words, members)).ToList();
        return fits && sides.TrueForAll(side => side is not null)
            ? new Change([.. sides.Select(side => side!)], written.Kind, written.IsOfSubstance, written.Literally)
            : null;
    }

    private Anchor? ResolveSide(Parsed<Id> text, ParsedPlace place, ImmutableArray<Anchor> members)
    {
        var side = members.Where(member => member.Segment.Text == text.Value).ToList();
        if (side.Count == 0)
        {
            resolution.Report(PairingFindings.ChangeWithoutMember(text.Span, text.Value));
            return null;
        }

        return place.Words is { } words ? places.ResolveWithin(words, place.Nth, side, text.Value.Value) : side[0];
    }

    private bool SidesFit(ParsedChange written)
    {
        var texts = written.Sides.Select(side => side.Text.Value).ToHashSet();
        var (how, expected, isRight) = written.Kind switch
        {
            ChangeKind.Added => ("added", $"in “{instruments[1]}” only", texts.SetEquals([instruments[1]])),
            ChangeKind.Dropped => ("dropped", $"in “{instruments[0]}” only", texts.SetEquals([instruments[0]])),
            _ => (written.Kind.ToString().ToLowerInvariant(), $"in “{instruments[0]}” and “{instruments[1]}”", texts.SetEquals(instruments)),
        };
        if (!isRight)
        {
            resolution.Report(PairingFindings.ChangeSidesDoNotFit(written.Span, how, expected));
        }

        return isRight;
    }
}
