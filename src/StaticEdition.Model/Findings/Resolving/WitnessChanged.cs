namespace StaticEdition.Model;

/// <summary>The SHA-256 of a capture is not the one its text gives.</summary>
public static class WitnessChanged
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE251", Severity.Error, "A capture that is not what was captured")
    {
        Why = "A capture is kept byte for byte; one that has changed proves nothing.",
        Remedy = "Restore the file. Only where a new capture replaces it, give the new SHA-256.",
        Example = """
            right: sha256: the 64 digits that sha256sum prints
            """,
    };

    /// <summary>The sum of the file as it is; the patch gives it.</summary>
    public static Finding At(SourceSpan span, string file, string actual) => Rule.At(
        span,
        $"the SHA-256 of the witness {Excerpt.Of(file)} is another",
        $"Restore the file if it was changed. Where a new capture replaces it, write {actual}.",
        $"sha256: {actual}");
}
