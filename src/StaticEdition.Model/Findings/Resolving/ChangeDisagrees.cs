namespace StaticEdition.Model;

/// <summary>A change has a side too few or too many, or in a text that the pairing does not have.</summary>
public static class ChangeDisagrees
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE272", Severity.Error, "A change whose sides do not fit")
    {
        Why = 
            "What is added stands in the second instrument only, what is dropped in the first only, and anything else in "
            + "both.",
        Remedy = "Give the sides that the word under how: asks for.",
        Example = """
            wrong: - declaration: in various spheres
                     how: added
            right: - declaration: in various spheres
                     how: dropped
            """,
    };

    /// <summary>The sides are not those of such a change.</summary>
    public static Finding Sides(SourceSpan span, string how, string expected) => Rule.At(span, $"a change that is “{how}” has words {expected}");

    /// <summary>The text is no instrument, or the pairing has no member in it.</summary>
    public static Finding NoMember(SourceSpan span, Id text) => Rule.At(span, $"no member of the pairing stands in “{text}”");
}
