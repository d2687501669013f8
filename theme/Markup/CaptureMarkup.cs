using StaticEdition.Rendering.Pages;

namespace StaticEdition.Theme.Markup;

/// <summary>A line of a capture. Its text content, leaving out descendants with <c>data-aside</c>, equals the captured line.</summary>
internal static class CaptureMarkup
{
    /// <summary>The line in an element of the text's language.</summary>
    public static RenderFragment DrawLine(Page page, EditionText text, CapturedLine line) => builder =>
    {
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "lang", text.Language.Tag);
        builder.AddAttribute(2, "dir", text.Language.Direction);
        builder.AddAttribute(3, "data-witness", line.DataWitness);
        foreach (var piece in line.Pieces)
        {
            var isMended = piece.Intervention is not null;
            if (!isMended && !piece.IsLabel)
            {
                Fragments.Words(builder, piece.Reads, text.Language);
                continue;
            }

            builder.OpenElement(5, piece.Href is null ? "span" : "a");
            builder.AddAttribute(6, "class", isMended ? "mended" : "print-label");
            builder.AddAttribute(7, "href", piece.Href);
            builder.AddAttribute(8, "title", piece.Intervention is { } intervention ? RemarkOn(page, intervention) : null);
            builder.AddContent(9, piece.Reads);
            builder.CloseElement();
        }

        builder.CloseElement();
    };

    private static string RemarkOn(Page page, Intervention intervention)
    {
        var texts = page.Interface.Texts;
        var reason = texts.Apparatus.Reasons[intervention.Why];
        return intervention.Becomes.Length == 0
            ? $"{texts.Apparatus.LeftOut} ({reason})"
            : $"{texts.Apparatus.EditionReads} \u2068{intervention.Becomes}\u2069 ({reason})";
    }
}
