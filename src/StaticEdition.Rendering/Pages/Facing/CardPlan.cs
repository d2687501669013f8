namespace StaticEdition.Rendering.Pages.Facing;

/// <summary>A card by the words of the leading segment it is about.</summary>
/// <param name="Row">The leading segment.</param>
/// <param name="Ordinal">Its ordinal in the row, from 1.</param>
/// <param name="Letter">The same, or null where the row has one card.</param>
/// <param name="Pairing">The pairing or silence; null for unexamined words.</param>
/// <param name="Words">The words of the leading segment, in order.</param>
internal sealed record CardPlan(Segment Row, int Ordinal, int? Letter, Pairing? Pairing, ImmutableArray<(int Start, int End)> Words)
{
    /// <summary>True when nothing answers.</summary>
    public bool IsSilent => Pairing is null || Pairing.IsSilence;

    /// <summary>True when the whole segment is meant.</summary>
    public bool IsWhole => Words.Length == 1 && Words[0] == (0, Row.Content.Length);

    /// <summary>The id of the card on its page.</summary>
    public string HtmlId => HtmlIds.ForCard(Row.Id, Ordinal);
}

/// <summary>The one place on the pages of a lead that shows a following segment in full: a card, or a band after a row.</summary>
/// <param name="Row">The index of the leading segment; -1: before the first.</param>
/// <param name="Pairing">The pairing whose card it is, or null for a band.</param>
internal readonly record struct PrimaryPlacement(int Row, Pairing? Pairing);
