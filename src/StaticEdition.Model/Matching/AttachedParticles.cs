namespace StaticEdition.Model.Matching;

/// <summary>
/// The particles that Arabic writes onto the front of a word: و and ف, then ب, ك or ل, then the article ال, which after ل is written لل
/// (Wright, A Grammar of the Arabic Language, I §§ 345, 356, 366). Works on folded text.
/// </summary>
internal static class AttachedParticles
{
    /// <summary>The preposition after which the article loses its alef.</summary>
    public const char Lam = 'ل';

    private const int LongestParticle = 5;
    private const string Article = "ال";

    private static readonly string[] Conjunctions = ["", "و", "ف"];

    private static readonly HashSet<string> Particles =
    [
        .. from conjunction in Conjunctions
           from rest in (string[])["", "ب", "ك", "ل", "ال", "بال", "كال", "لل"]
           where conjunction.Length + rest.Length > 0
           select conjunction + rest,
    ];

    private static readonly HashSet<string> BeforeContractedArticle = [.. Conjunctions.Select(conjunction => conjunction + "ل")];

    /// <summary>True for texts that attach them.</summary>
    public static bool IsUsedIn(Language language) => language.Tag == "ar" || language.Tag.StartsWith("ar-", StringComparison.Ordinal);

    /// <summary>
    /// The folded offset where the word begins, when there are only particles between it and <paramref name="offset"/>; otherwise -1.
    /// </summary>
    public static int WordStart(SearchText text, int offset) => WordStart(text, offset, Particles);

    /// <summary>
    /// The spelling after ل of words that begin with the article: without its alef (<c>البحر</c> in <c>للبحر</c>); null for other words.
    /// </summary>
    public static string? AfterLam(string folded) => folded.StartsWith(Article, StringComparison.Ordinal) ? folded[1..] : null;

    /// <summary>As <see cref="WordStart(SearchText, int)"/>, where the words at <paramref name="offset"/> are those of <see cref="AfterLam"/>.</summary>
    public static int WordStartBeforeLam(SearchText text, int offset) => WordStart(text, offset, BeforeContractedArticle);

    private static int WordStart(SearchText text, int offset, HashSet<string> particles)
    {
        var folded = text.Folded;
        for (var start = offset - 1; start >= 0 && start >= offset - LongestParticle; start--)
        {
            if (folded.IsWhole(start) && WordBounds.IsBoundary(text.Content, folded.OriginalStart(start)))
            {
                return particles.Contains(folded.Value[start..offset]) ? start : -1;
            }
        }

        return -1;
    }
}
