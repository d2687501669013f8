namespace StaticEdition.Model.Matching;

/// <summary>A segment's content made ready for looking words up; each fold is made when it is first asked for.</summary>
/// <param name="segment">The segment's address.</param>
/// <param name="content">Its words.</param>
/// <param name="language">Their language.</param>
public sealed class SearchText(Address segment, string content, Language language)
{
    private FoldedText? typographic;
    private FoldedText? folded;

    /// <summary>The segment's address.</summary>
    public Address Segment => segment;

    /// <summary>Its words.</summary>
    public string Content => content;

    /// <summary>Their language.</summary>
    public Language Language => language;

    /// <summary>The words folded at the typographic level.</summary>
    public FoldedText Typographic => typographic ??= Folding.Fold(content, FoldLevel.Typographic);

    /// <summary>The words folded at the folded level.</summary>
    public FoldedText Folded => folded ??= Folding.Fold(content, FoldLevel.Folded);
}

/// <summary>A range of a segment in which words are looked up.</summary>
/// <param name="Text">The segment.</param>
/// <param name="Start">UTF-16 offset into its content.</param>
/// <param name="End">The offset after the last character.</param>
public readonly record struct SearchScope(SearchText Text, int Start, int End)
{
    /// <summary>The whole segment.</summary>
    public static SearchScope Whole(SearchText text) => new(text, 0, text.Content.Length);
}

/// <summary>A place where words were found.</summary>
/// <param name="Text">The segment.</param>
/// <param name="Start">UTF-16 offset into its content.</param>
/// <param name="End">The offset after the last character.</param>
/// <param name="Match">The way in which they were found.</param>
public sealed record WordPlace(SearchText Text, int Start, int End, MatchKind Match)
{
    /// <summary>The range of each part of a quotation with joins; one range where it has none.</summary>
    public required ImmutableArray<TextRange> Parts { get; init; }

    /// <summary>The quotation as it should be written to match letter for letter, with its joins.</summary>
    public string Quotation => string.Join(QuotedWords.Join, Parts.Select(part => Text.Content[part.Start..part.End]));

    /// <summary>The words of the text there.</summary>
    public string Words => Text.Content[Start..End];
}
