namespace StaticEdition.Model;

/// <summary>The check sum of a witness has the wrong shape.</summary>
public static class InvalidHash
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE161", Severity.Error, "Not a SHA-256")
    {
        Why = "It proves that the capture is still the one that was read.",
        Remedy = "Write the 64 hexadecimal digits that `sha256sum` gives, in small letters.",
        Example = """
            wrong: sha256: FC074BF0
            right: sha256: fc074bf050bc509e2aa20a28ea22a1eb87f7d58ea4315b19fa47831c91ff4c29
            """,
    };

    /// <summary>What is wrong with it.</summary>
    public static Finding At(SourceSpan span, string message, string? suggestion = null) =>
        Rule.At(span, message, suggestion is null ? null : $"Write {suggestion}.");
}
