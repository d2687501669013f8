namespace StaticEdition.Model;

/// <summary>There is no such input folder.</summary>
public static class InputFolderMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE100", Severity.Error, "The input folder cannot be read")
    {
        Why = "Everything an edition holds is read from one folder.",
        Remedy = "Give the path of the folder that holds edition.yml.",
        Example = """
            wrong: static-edition build inputs
            right: static-edition build input
            """,
    };

    /// <summary>The folder is missing, or is no folder.</summary>
    public static Finding At(string reason) =>
        Rule.At(SourceSpan.Of("edition.yml"), $"the input folder cannot be read: {reason}");
}
