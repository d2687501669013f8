using Microsoft.AspNetCore.Components.Rendering;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Theme.Markup;

/// <summary>Runs of a line: names, phrases and values of the edition, each isolated where its direction could leak.</summary>
internal static class Fragments
{
    /// <summary>Plain characters.</summary>
    public static RenderFragment Text(string text) => builder => builder.AddContent(0, text);

    /// <summary>Words of a language, those of the other direction isolated.</summary>
    public static RenderFragment Words(string text, Language language) => builder => Words(builder, text, language);

    /// <summary>Writes words of a language, those of the other direction isolated.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="text">The words.</param>
    /// <param name="language">The language of their line.</param>
    /// <param name="before">The character before them in the line.</param>
    /// <param name="after">The character after them.</param>
    public static void Words(RenderTreeBuilder builder, string text, Language language, char before = ' ', char after = ' ')
    {
        foreach (var (run, isForeign) in ForeignRuns.CutRuns(text, language.IsRightToLeft, before, after))
        {
            if (isForeign)
            {
                builder.OpenElement(0, "bdi");
                builder.AddAttribute(1, "dir", language.IsRightToLeft ? "ltr" : "rtl");
                builder.AddContent(2, run);
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(3, run);
            }
        }
    }

    /// <summary>A name in the words of the page.</summary>
    public static RenderFragment Name(Page page, Name name) => Parts(page.Interface.TextLanguage, NameWriter.WriteName(page.Interface, name));

    /// <summary>A place without the name of its text.</summary>
    public static RenderFragment LocalName(Page page, PlaceName name) => Parts(page.Interface.TextLanguage, NameWriter.WriteLocal(page.Interface, name));

    /// <summary>A part of a text.</summary>
    public static RenderFragment Name(Page page, TextPartName name) => Parts(page.Interface.TextLanguage, NameWriter.WriteName(page.Interface, name));

    /// <summary>A name as a link.</summary>
    public static RenderFragment Link(Page page, NamedLink link) => builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", link.Href);
        builder.AddContent(2, Name(page, link.Name));
        builder.CloseElement();
    };

    /// <summary>A page as a link under its own name.</summary>
    public static RenderFragment Link(Page page, Route target) => Link(page, page.Links.LinkTo(target));

    /// <summary>A value in the page's language or in the one it has, marked and isolated where that is not the language of the interface texts.</summary>
    public static RenderFragment Local(Page page, Localized<string> value) => builder =>
    {
        if (value.TryGet(page.Language, out var language, out var text))
        {
            In(builder, page, language, text);
        }
    };

    /// <summary>Words of a language, marked and isolated where it is not the language of the interface texts.</summary>
    public static RenderFragment In(Page page, Language language, string text) => builder => In(builder, page, language, text);

    /// <summary>A sentence of the interface; what fills its slots is isolated.</summary>
    public static RenderFragment Phrase(Phrase phrase, params RenderFragment[] slots) => builder =>
    {
        foreach (var piece in phrase.Pieces)
        {
            if (piece.Slot < 0)
            {
                builder.AddContent(0, piece.Literal);
                continue;
            }

            builder.OpenElement(1, "bdi");
            builder.AddContent(2, slots[piece.Slot]);
            builder.CloseElement();
        }
    };

    /// <summary>The parts of a name or a citation in a line of a language.</summary>
    public static RenderFragment Parts(Language language, IReadOnlyList<NamePart> parts) => builder =>
    {
        foreach (var part in parts)
        {
            Run(builder, language, part);
        }
    };

    private static void In(RenderTreeBuilder builder, Page page, Language language, string text)
    {
        var line = page.Interface.TextLanguage;
        Run(builder, line, new NamePart(text, language == line ? null : language));
    }

    private static void Run(RenderTreeBuilder builder, Language language, NamePart part)
    {
        if (part.Foreign is null && !part.IsLabel)
        {
            Words(builder, part.Text, language);
            return;
        }

        builder.OpenElement(1, "bdi");
        if (part.Foreign is { } foreign)
        {
            builder.AddAttribute(2, "lang", foreign.Tag);
            builder.AddAttribute(3, "dir", foreign.Direction);
        }

        Words(builder, part.Text, part.Foreign ?? language);
        builder.CloseElement();
    }
}
