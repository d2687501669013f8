namespace StaticEdition.Rendering;

/// <summary>A card before it is drawn up: which words of the leading segment it stands for.</summary>
/// <param name="Row">The leading segment.</param>
/// <param name="Ordinal">Its ordinal in the row, from 1.</param>
/// <param name="Letter">The same, or null where the row has one card.</param>
/// <param name="Pairing">The pairing or silence; null for words that nobody has examined.</param>
/// <param name="Words">The words of the leading segment, in order.</param>
internal sealed record CardPlan(Segment Row, int Ordinal, int? Letter, Pairing? Pairing, ImmutableArray<(int Start, int End)> Words)
{
    /// <summary>True when nothing answers.</summary>
    public bool IsSilent => Pairing is null || Pairing.IsSilence;

    /// <summary>True when the whole segment is meant.</summary>
    public bool IsWhole => Words.Length == 1 && Words[0] == (0, Row.Content.Length);

    /// <summary>The id of the card on its page.</summary>
    public string HtmlId => HtmlIds.Card(Row.Id, Ordinal);
}

/// <summary>Where a following segment stands in full: in a card, or in a band after a row.</summary>
/// <param name="Row">The index of the leading segment; -1: before the first.</param>
/// <param name="Pairing">The pairing in whose card it stands, or null for a band.</param>
internal readonly record struct Home(int Row, Pairing? Pairing);
