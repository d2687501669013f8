namespace StaticEdition.Model;

/// <summary>The file that every other file depends on is missing.</summary>
public static class EditionFileMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE101", Severity.Error, "There is no edition.yml")
    {
        Why = "edition.yml names the texts and the languages; nothing else can be understood without it.",
        Remedy = "Write edition.yml at the top of the input folder.",
        Example = """
            input/edition.yml
            input/texts/declaration.md
            """,
    };

    /// <summary>No file of that name stands at the top of the folder.</summary>
    public static Finding At() => Rule.At(SourceSpan.Of("edition.yml"), "the folder holds no edition.yml");
}
