using Microsoft.AspNetCore.Components.Rendering;
using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Theme.Markup;

/// <summary>Annotations of source words: classes for the words, and markers, which are links outside the words (<c>data-aside</c>).</summary>
internal static class AnnotationMarkup
{
    /// <summary>The class of the words that an annotation covers, or null for words without one.</summary>
    public static string? ClassOf(Annotation annotation) => annotation switch
    {
        PartAnnotation { IsOwn: false } => null,
        PartAnnotation { Letter: { } letter } => $"part part-{letter}",
        PartAnnotation { Pairing: not null } => "part",
        ChangeAnnotation { IsOfSubstance: true } change => "change " + RecordWord.Of(change.Kind),
        ChangeAnnotation change => "change wording " + RecordWord.Of(change.Kind),
        ApparatusAnnotation => "mended",
        SourceAnnotation => "quoted",
        _ => null,
    };

    /// <summary>The letter of a card or the number of a change, where its words begin.</summary>
    public static void Begin(RenderTreeBuilder builder, Page page, Language language, Annotation annotation)
    {
        var texts = page.Interface.Texts;
        switch (annotation)
        {
            case PartAnnotation { Letter: { } letter, IsOwn: true } part:
                Marker(builder, page, language, "letter", null, null, part.Href, page.Interface.FormatLetter(letter), null);
                break;
            case ChangeAnnotation change:
                var term = texts.Pairings.ChangeKinds[change.Kind];
                var number = page.Interface.FormatNumber(change.Number);
                Marker(builder, page, language, "number", null, null, change.Href, SignOf(change.Kind) + number,
                    texts.Pairings.ChangeNumber.FillPlain(number) + texts.Comma + term.Name);
                break;
        }
    }

    /// <summary>The marker of a footnote, after its words.</summary>
    public static void End(RenderTreeBuilder builder, Page page, Language language, Annotation annotation)
    {
        var texts = page.Interface.Texts;
        switch (annotation)
        {
            case NoteAnnotation note:
                var number = page.Interface.FormatNumber(note.Number);
                Reference(builder, page, language, "note", note, number, texts.Notes.Marker.FillPlain(number));
                break;
            case TestimonyAnnotation testimony:
                var speaker = page.Interface.ToPlainText(testimony.Voice.Speaker.Name);
                Reference(builder, page, language, "voice", testimony, page.Interface.ToPlainText(testimony.Voice.Siglum), texts.Voices.Marker.FillPlain(speaker));
                break;
            case ApparatusAnnotation apparatus:
                var letter = page.Interface.FormatLetter(apparatus.Letter);
                Reference(builder, page, language, "apparatus", apparatus, letter, texts.Apparatus.Marker.FillPlain(letter));
                break;
            case SourceAnnotation source:
                var ordinal = page.Interface.FormatNumber(source.Number);
                Reference(builder, page, language, "source", source, ordinal, texts.Voices.TestimonyNumber.FillPlain(ordinal));
                break;
        }
    }

    /// <summary>The sign of a kind of change, so that colour and line are not alone: + − or nothing.</summary>
    public static string SignOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Dropped => "−",
        _ => "",
    };

    // Only a footnote of this page is announced as one.
    private static void Reference(
        RenderTreeBuilder builder, Page page, Language language, string cssClass, FootnoteAnnotation annotation, string shown, string said) =>
        Marker(builder, page, language, cssClass, annotation.MarkerId, annotation.Href.StartsWith('#') ? "doc-noteref" : null, annotation.Href, shown, said);

    private static void Marker(
        RenderTreeBuilder builder, Page page, Language language, string cssClass, string? id, string? role, string href, string shown, string? said)
    {
        builder.OpenElement(30, "a");
        builder.AddAttribute(31, "class", "marker " + cssClass);
        builder.AddAttribute(32, "data-aside", "");
        builder.AddAttribute(33, "id", id);
        builder.AddAttribute(34, "role", role);
        builder.AddAttribute(35, "href", href);
        if (language != page.Interface.TextLanguage)
        {
            builder.AddAttribute(36, "lang", page.Interface.TextLanguage.Tag);
        }

        // The sign precedes its number in every script.
        if (cssClass == "number" || language != page.Interface.TextLanguage)
        {
            builder.AddAttribute(37, "dir", cssClass == "number" ? "ltr" : page.Interface.TextLanguage.Direction);
        }

        builder.AddAttribute(38, "aria-label", said);
        builder.AddContent(39, shown);
        builder.CloseElement();
    }
}
