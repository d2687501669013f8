namespace StaticEdition.Model;

/// <summary>Lines end with a carriage return.</summary>
public static class CarriageReturn
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE112", Severity.Review, "Line ends of Windows")
    {
        Why = "It changes nothing in what is read, but every line of the file shows as changed when the next editor saves it.",
        Remedy = "Set your editor to line ends “LF”; `git add --renormalize .` mends what is there.",
        Example = """
            wrong: title: …⏎ with CR LF
            right: title: …⏎ with LF
            """,
    };

    /// <summary>The first one of the file.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "the line ends with a carriage return (CR), and lines end with LF alone");
}
