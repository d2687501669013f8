namespace StaticEdition.Model;

/// <summary>YAML that stands in one place for another.</summary>
public static class AnchorOrAlias
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE117", Severity.Error, "An anchor, an alias or a merge key")
    {
        Why = "What stands in the file is what a reviewer reads: nothing is written once and meant twice.",
        Remedy = "Write the value itself. A value that begins with * or & belongs in a block (>) or in quotation marks.",
        Example = """
            wrong: en: *emphasis* first
            right: en: >
                     *emphasis* first
            """,
    };

    /// <summary>An anchor (<c>&amp;name</c>).</summary>
    public static Finding Anchor(SourceSpan span, string name) =>
        Rule.At(span, $"“&{name}” is an anchor of YAML, and anchors are not used here");

    /// <summary>An alias (<c>*name</c>).</summary>
    public static Finding Alias(SourceSpan span, string name) => Rule.At(
        span,
        $"“*{name}” is an alias of YAML, and aliases are not used here",
        "A value that begins with * belongs in a block: write > and the value on the next line.");

    /// <summary>A merge key.</summary>
    public static Finding Merge(SourceSpan span) => Rule.At(span, "“<<” is a merge key of YAML, and merge keys are not used here");
}
