using Microsoft.AspNetCore.Components.Rendering;
using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Theme.Markup;

/// <summary>
/// Source words on a page. The text content of the element, leaving out descendants with <c>data-aside</c>, equals the characters
/// of the segment, so nothing here may add so much as a space: hence C# and no template.
/// </summary>
internal static class PassageMarkup
{
    /// <summary>The words with their markers, in an element of their language and direction.</summary>
    /// <param name="page">The page.</param>
    /// <param name="passage">The words.</param>
    /// <param name="element">The element: <c>p</c>, <c>span</c>, <c>q</c> …</param>
    /// <param name="cssClass">Its class, or null.</param>
    /// <param name="showsCuts">True where ends that are cut show as "…"; a lemma has none.</param>
    public static RenderFragment DrawPassage(Page page, Passage passage, string element = "span", string? cssClass = null, bool showsCuts = false) => builder =>
    {
        builder.OpenElement(0, element);
        builder.AddAttribute(1, "class", cssClass);
        builder.AddAttribute(2, "lang", passage.Language.Tag);
        builder.AddAttribute(3, "dir", passage.Language.Direction);
        builder.AddAttribute(4, "data-text", passage.DataText);
        builder.AddAttribute(5, "data-range", passage.DataRange);
        DrawCut(builder, showsCuts && passage.IsCutBefore, "… ");
        for (var i = 0; i < passage.Runs.Length; i++)
        {
            var before = i > 0 && passage.Runs[i - 1].Content is [.., var last] ? last : ' ';
            var after = i + 1 < passage.Runs.Length && passage.Runs[i + 1].Content is [var first, ..] ? first : ' ';
            DrawRun(builder, page, passage.Language, passage.Runs[i], before, after);
        }

        DrawCut(builder, showsCuts && passage.IsCutAfter, " …");
        builder.CloseElement();
    };

    /// <summary>Passages of one segment that are not together, one after the other.</summary>
    public static RenderFragment DrawPassage(Page page, IEnumerable<Passage> passages, string element, string? cssClass = null, bool showsCuts = false) => builder =>
    {
        foreach (var passage in passages)
        {
            builder.AddContent(0, DrawPassage(page, passage, element, cssClass, showsCuts));
        }
    };

    private static void DrawCut(RenderTreeBuilder builder, bool isCut, string sign)
    {
        if (isCut)
        {
            builder.OpenElement(10, "span");
            builder.AddAttribute(11, "class", "cut");
            builder.AddAttribute(12, "data-aside", "");
            builder.AddContent(13, sign);
            builder.CloseElement();
        }
    }

    private static void DrawRun(RenderTreeBuilder builder, Page page, Language language, TextRun<Annotation> run, char before, char after)
    {
        var open = 0;
        foreach (var mark in run.Covering)
        {
            if (mark.Start == run.Start)
            {
                AnnotationMarkup.Begin(builder, page, language, mark.Subject);
            }
        }

        foreach (var mark in run.Covering)
        {
            if (AnnotationMarkup.ClassOf(mark.Subject) is { } cssClass)
            {
                builder.OpenElement(20, "span");
                builder.AddAttribute(21, "class", cssClass);
                open++;
            }
        }

        Fragments.Words(builder, run.Content, language, before, after);
        for (; open > 0; open--)
        {
            builder.CloseElement();
        }

        foreach (var mark in run.Ending)
        {
            AnnotationMarkup.End(builder, page, language, mark.Subject);
        }
    }
}
