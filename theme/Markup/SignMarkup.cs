using Microsoft.AspNetCore.Components.Rendering;

namespace StaticEdition.Theme;

/// <summary>What stands on source words: classes for the words, and markers, which are links outside the words (<c>data-aside</c>).</summary>
internal static class SignMarkup
{
    /// <summary>The class of the words that a sign covers, or null where the words look as always.</summary>
    public static string? ClassOf(Sign sign) => sign switch
    {
        PartSign { IsOwn: false } => null,
        PartSign { Letter: { } letter } => $"part part-{letter}",
        PartSign { Pairing: not null } => "part",
        ChangeSign { IsOfSubstance: true } change => "change " + RecordWord.Of(change.Kind),
        ChangeSign change => "change wording " + RecordWord.Of(change.Kind),
        ApparatusSign => "mended",
        SourceSign => "quoted",
        _ => null,
    };

    /// <summary>The letter of a card or the number of a change, where its words begin.</summary>
    public static void Begin(RenderTreeBuilder builder, Page page, Language language, Sign sign)
    {
        var texts = page.Interface.Texts;
        switch (sign)
        {
            case PartSign { Letter: { } letter, IsOwn: true } part:
                Marker(builder, page, language, "letter", null, null, part.Href, page.Interface.Letter(letter), null);
                break;
            case ChangeSign change:
                var term = texts.Pairings.ChangeKinds[change.Kind];
                var number = page.Interface.Number(change.Number);
                Marker(builder, page, language, "number", null, null, change.Href, SignOf(change.Kind) + number,
                    texts.Pairings.ChangeNumber.Plain(number) + texts.Comma + term.Name);
                break;
        }
    }

    /// <summary>The marker of a body, where its words end.</summary>
    public static void End(RenderTreeBuilder builder, Page page, Language language, Sign sign)
    {
        var texts = page.Interface.Texts;
        switch (sign)
        {
            case NoteSign note:
                var number = page.Interface.Number(note.Number);
                Reference(builder, page, language, "note", note, number, texts.Notes.Marker.Plain(number));
                break;
            case TestimonySign testimony:
                var speaker = page.Interface.Plain(testimony.Voice.Speaker.Name);
                Reference(builder, page, language, "voice", testimony, page.Interface.Plain(testimony.Voice.Siglum), texts.Voices.Marker.Plain(speaker));
                break;
            case ApparatusSign apparatus:
                var letter = page.Interface.Letter(apparatus.Letter);
                Reference(builder, page, language, "apparatus", apparatus, letter, texts.Apparatus.Marker.Plain(letter));
                break;
            case SourceSign source:
                var ordinal = page.Interface.Number(source.Number);
                Reference(builder, page, language, "source", source, ordinal, texts.Voices.TestimonyNumber.Plain(ordinal));
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

    // A body on another page is no footnote of this one.
    private static void Reference(
        RenderTreeBuilder builder, Page page, Language language, string cssClass, MarkerSign sign, string shown, string said) =>
        Marker(builder, page, language, cssClass, sign.MarkerId, sign.Href.StartsWith('#') ? "doc-noteref" : null, sign.Href, shown, said);

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

        // A sign stands before its number in every script.
        if (cssClass == "number" || language != page.Interface.TextLanguage)
        {
            builder.AddAttribute(37, "dir", cssClass == "number" ? "ltr" : page.Interface.TextLanguage.Direction);
        }

        builder.AddAttribute(38, "aria-label", said);
        builder.AddContent(39, shown);
        builder.CloseElement();
    }
}
