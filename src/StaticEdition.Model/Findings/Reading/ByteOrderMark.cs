namespace StaticEdition.Model;

/// <summary>A file begins with U+FEFF.</summary>
public static class ByteOrderMark
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE111", Severity.Review, "A byte-order mark")
    {
        Why = "The mark is invisible, belongs to no word, and makes other tools read a first key that does not exist.",
        Remedy = "Save the file as “UTF-8 without BOM”.",
        Example = """
            wrong: EF BB BF 74 69 74 6C 65
            right: 74 69 74 6C 65
            """,
    };

    /// <summary>At the very start of the file.</summary>
    public static Finding At(string file) => Rule.At(SourceSpan.At(file, 1, 1), "the file begins with a byte-order mark");
}
