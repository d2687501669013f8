namespace StaticEdition.Model;

/// <summary>edition.yml and the files of texts/ disagree.</summary>
public static class TextNotListed
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE225", Severity.Error, "A text that edition.yml does not list")
    {
        Why = "The order of the texts is the order of everything; a text outside it would silently be left out.",
        Remedy = "List each text once, under instruments or commentaries, as its own role says; instruments are exactly two.",
        Example = """
            right: instruments: [declaration, statement]
                   commentaries: [interview]
            """,
    };

    /// <summary>The file's text is in neither list.</summary>
    public static Finding At(SourceSpan span, Id id, TextRole role) => Rule.At(
        span, $"edition.yml does not list the text “{id}”", $"Add it to {List(role)}.");

    /// <summary>The text is listed twice.</summary>
    public static Finding Twice(SourceSpan span, Id id) => Rule.At(span, $"“{id}” is listed twice");

    /// <summary>The list and the text's own role disagree.</summary>
    public static Finding RoleDisagrees(SourceSpan span, Id id, TextRole role) => Rule.At(
        span, $"the text “{id}” calls itself {Name(role)}", $"Move it to {List(role)}, or change its role.");

    /// <summary>There are not exactly two instruments.</summary>
    public static Finding NotTwoInstruments(SourceSpan span, int count) => Rule.At(
        span, FormattableString.Invariant($"an edition has exactly two instruments; edition.yml lists {count}"));

    private static string List(TextRole role) => role == TextRole.Instrument ? "instruments" : "commentaries";

    private static string Name(TextRole role) => role == TextRole.Instrument ? "an instrument" : "a commentary";
}
