namespace StaticEdition.Model;

/// <summary>YAML that tells a program how to read a value.</summary>
public static class TagOrDirective
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE118", Severity.Error, "A tag or a directive of YAML")
    {
        Why = "Every value is read as what its key says; a tag could only contradict it.",
        Remedy = "Leave it out. A value that begins with ! or % belongs in quotation marks.",
        Example = """
            wrong: nth: !!int 2
            right: nth: 2
            """,
    };

    /// <summary>A tag (<c>!!str</c>).</summary>
    public static Finding Tag(SourceSpan span) => Rule.At(span, "this value has a tag of YAML (!), and tags are not used here");

    /// <summary>A directive (<c>%YAML</c>).</summary>
    public static Finding Directive(SourceSpan span) => Rule.At(span, "this is a directive of YAML (%), and directives are not used here");
}
