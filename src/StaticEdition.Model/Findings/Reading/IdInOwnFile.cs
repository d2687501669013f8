namespace StaticEdition.Model;

/// <summary>A file with one record has a key id.</summary>
public static class IdInOwnFile
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE163", Severity.Error, "An id where the file name is the id")
    {
        Why = "Two names for one record can disagree.",
        Remedy = "Delete the key; rename the file to rename the record.",
        Example = """
            wrong: notes/sea-route.yml with id: sea-route
            right: notes/sea-route.yml without id
            """,
    };

    /// <summary>The key.</summary>
    public static Finding At(SourceSpan span, string fileId) =>
        Rule.At(span, $"the record takes its id “{fileId}” from the file name, and has no key “id”");
}
