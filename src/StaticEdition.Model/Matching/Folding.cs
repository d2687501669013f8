using System.Text;

namespace StaticEdition.Model.Matching;

/// <summary>
/// Levels differences of spelling, so that quoted words, forms of names and searches find their place. One function serves index,
/// query and quotation. Sources: Unicode Standard Annex 15 (NFC, NFKC); the Arabic letters as in Lucene's ArabicNormalizer, with the
/// alef wasla, the dagger alef, Quranic marks, Persian look-alikes and ءا = آ. Hamza on waw and yeh (ؤ ئ) and the bare hamza stay.
/// </summary>
public static class Folding
{
    /// <summary>False where the runtime has no Unicode data (invariant globalization), so that nothing would fold: refuse to run.</summary>
    public static bool IsAvailable { get; } = "\u00E9".Normalize(NormalizationForm.FormD).Length == 2;

    /// <summary>The text folded at a level, with a map back.</summary>
    public static FoldedText Fold(string text, FoldLevel level)
    {
        var buffer = new FoldBuffer(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = Clusters.EndOf(text, start);
            Fold(text.AsSpan(start, end - start), start, level, buffer);
            start = end;
        }

        return buffer.ToText(level, text.Length);
    }

    /// <summary>The key that names and titles are ordered by: folded, without white space at either end. Ties are ordinal.</summary>
    public static string SortKey(string text) => Fold(text, FoldLevel.Folded).Value.Trim(' ');

    private static void Fold(ReadOnlySpan<char> cluster, int start, FoldLevel level, FoldBuffer buffer)
    {
        buffer.BeginCluster(start, start + cluster.Length);
        if (Rune.DecodeFromUtf16(cluster, out var first, out var length) != System.Buffers.OperationStatus.Done)
        {
            buffer.Add(cluster);
            return;
        }

        var marks = cluster[length..];
        if (FoldTables.FoldTypography(first) is { } plain)
        {
            buffer.AddCollapsed(plain);
            if (level == FoldLevel.Typographic)
            {
                buffer.Add(marks);
            }
        }
        else if (level == FoldLevel.Typographic)
        {
            buffer.Add(IsComposed(cluster) ? cluster : cluster.ToString().Normalize(NormalizationForm.FormC));
        }
        else if (IsComposed(cluster))
        {
            FoldRune(first, buffer);
        }
        else
        {
            FoldRunes(cluster.ToString().Normalize(NormalizationForm.FormKC), buffer);
        }

        if (level == FoldLevel.Folded && !FoldTables.IsInvisible(first))
        {
            buffer.ReachEnd();
        }
    }

    /// <summary>Composition comes first: once أ is taken apart, no rule for أ would see it.</summary>
    private static void FoldRunes(string composed, FoldBuffer buffer)
    {
        foreach (var rune in composed.EnumerateRunes())
        {
            if (FoldTables.FoldTypography(rune) is { } plain)
            {
                buffer.AddCollapsed(plain);
            }
            else
            {
                FoldRune(rune, buffer);
            }
        }
    }

    private static void FoldRune(Rune rune, FoldBuffer buffer)
    {
        if (FoldTables.IsInvisible(rune) || FoldTables.IsDroppedMark(rune))
        {
            return;
        }

        if (rune.IsAscii)
        {
            buffer.Add((char)Rune.ToLowerInvariant(rune).Value);
        }
        else if (rune.Value == FoldTables.Alef && buffer.EndsWith(FoldTables.Hamza))
        {
            buffer.ReplaceLast(FoldTables.Alef);
        }
        else if (FoldTables.FoldLetter(rune) is { } letters)
        {
            buffer.Add(letters);
        }
        else if (FoldTables.IsArabic(rune))
        {
            buffer.Add((char)rune.Value);
        }
        else
        {
            FoldCaseAndAccents(rune, buffer);
        }
    }

    private static void FoldCaseAndAccents(Rune rune, FoldBuffer buffer)
    {
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(part);
            if (FoldTables.IsDroppedMark(lower))
            {
                continue;
            }

            if (FoldTables.FoldLetter(lower) is { } letters)
            {
                buffer.Add(letters);
            }
            else
            {
                buffer.Add(lower.ToString());
            }
        }
    }

    /// <summary>True for one character that no normalization form changes in a way that matters here.</summary>
    private static bool IsComposed(ReadOnlySpan<char> cluster) =>
        cluster.Length == 1 && cluster[0] is < '\u00A0' or (>= '\u0600' and <= '\u06FF' and not ('\u0675' or '\u0676' or '\u0677' or '\u0678'));
}
