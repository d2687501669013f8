namespace StaticEdition.Model;

/// <summary>relation, absent-from and the members of a pairing disagree.</summary>
public static class SilenceDisagrees
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE271", Severity.Error, "A silence that contradicts itself")
    {
        Why = "A silence says that one instrument has something and the other has not.",
        Remedy = 
            "A silence has relation: absent, absent-from: the silent instrument, and members in the other one only; any other "
            + "pairing has members in both.",
        Example = """
            right: pair: [{at: declaration/4.5}]
                   relation: absent
                   absent-from: statement
            """,
    };

    /// <summary>The relation is absent, and absent-from is missing.</summary>
    public static Finding WithoutText(SourceSpan span, Id? silent) => Rule.At(
        span, "the relation is “absent”, and absent-from is missing", null, silent is null ? null : $"absent-from: {silent}");

    /// <summary>absent-from stands beside another relation.</summary>
    public static Finding OtherRelation(SourceSpan span, Id relation) => Rule.At(span, $"absent-from stands beside the relation “{relation}”");

    /// <summary>absent-from names no instrument.</summary>
    public static Finding NoInstrument(SourceSpan span, Id text) => Rule.At(span, $"“{text}” is no instrument of this edition");

    /// <summary>The instrument said to be silent has a member.</summary>
    public static Finding SilentSpeaks(SourceSpan span, Id text, Address member) => Rule.At(
        span, $"“{text}” is said to be silent, and “{member}” is a member");

    /// <summary>A pairing that is no silence has members in one instrument only.</summary>
    public static Finding OneSided(SourceSpan span, Id missing) => Rule.At(
        span, $"no member stands in “{missing}”", $"Add one; or write relation: absent and absent-from: {missing}.");
}
