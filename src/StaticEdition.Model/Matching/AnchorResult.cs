namespace StaticEdition.Model.Matching;

/// <summary>The result of looking up quoted words: one of the nested records.</summary>
public abstract record AnchorResult
{
    private AnchorResult()
    {
    }

    /// <summary>The words are in one place, or <c>nth</c> chose one.</summary>
    public sealed record Found(WordPlace Place) : AnchorResult;

    /// <summary>The words are in several places.</summary>
    /// <param name="Places">The first places in order, at most <see cref="Anchoring.PlacesShown"/>.</param>
    /// <param name="Count">The number of all places.</param>
    public sealed record Ambiguous(ImmutableArray<WordPlace> Places, int Count) : AnchorResult;

    /// <summary>The words are in fewer places than <c>nth</c>.</summary>
    /// <param name="Places">The first places in order, at most <see cref="Anchoring.PlacesShown"/>.</param>
    /// <param name="Count">The number of all places.</param>
    /// <param name="Nth">The value of <c>nth</c>.</param>
    public sealed record TooFew(ImmutableArray<WordPlace> Places, int Count, int Nth) : AnchorResult;

    /// <summary>The words begin or end inside a word.</summary>
    /// <param name="Place">The place, widened to whole words.</param>
    public sealed record InsideWord(WordPlace Place) : AnchorResult;

    /// <summary>The words are in another segment.</summary>
    public sealed record Moved(WordPlace Place) : AnchorResult;

    /// <summary>The words are in no segment.</summary>
    public sealed record Lost(NearPassage? Nearest) : AnchorResult;
}

/// <summary>The passage that is most like words that were not found.</summary>
/// <param name="Text">The segment.</param>
/// <param name="Start">UTF-16 offset into its content.</param>
/// <param name="End">The offset after the last character.</param>
/// <param name="Words">The words to quote instead, with the joins that were written.</param>
/// <param name="Differences">The characters that differ, in order, where they are few.</param>
public sealed record NearPassage(SearchText Text, int Start, int End, string Words, ImmutableArray<CharacterDifference> Differences);

/// <summary>Characters that differ; either may be empty.</summary>
/// <param name="Written">The characters that the editor wrote.</param>
/// <param name="Standing">The characters of the text.</param>
public sealed record CharacterDifference(string Written, string Standing)
{
    /// <summary><c>“ى” (U+0649 ARABIC LETTER ALEF MAKSURA) where the text has “ي” (U+064A ARABIC LETTER YEH)</c>.</summary>
    public override string ToString() => $"{Show(Written)} where the text has {Show(Standing)}";

    private static string Show(string characters) => characters.Length == 0 ? "nothing" : $"“{characters}” ({UnicodeNames.NameOf(characters)})";
}
