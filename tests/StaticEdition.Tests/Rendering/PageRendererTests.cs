using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using StaticEdition.Model;
using StaticEdition.Rendering;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>Pages become bytes.</summary>
public sealed class PageRendererTests
{
    [Fact]
    public async Task Only_what_html_needs_is_escaped()
    {
        using var renderer = new PageRenderer(new PlainTheme());
        var page = new EditionInCode().Text("one", "en", "1|1|a < b & \"c\" ' 𝔸 é").Text("two", "ar", "1|1|سلام").Pages()
            .The<TextPage>(new TextRoute(Id.Of("one")));
        var file = await renderer.DrawAsync(page);

        Assert.Equal("en/texts/one.html", file.Path);
        Assert.Equal(
            "<!DOCTYPE html>\n<html lang=\"en\" title=\"a &lt; b &amp; &quot;c&quot; ' 𝔸 é\">a &lt; b &amp; &quot;c&quot; ' 𝔸 é</html>",
            Encoding.UTF8.GetString(file.Content.Span));
    }

    [Fact]
    public async Task Files_come_in_the_order_of_the_pages_and_progress_is_told()
    {
        using var renderer = new PageRenderer(new PlainTheme());
        var pages = RandomEdition.Of(3).Pages();
        var most = 0;
        var files = await renderer.DrawAsync(
            pages, done => InterlockedMax(ref most, done), TestContext.Current.CancellationToken);

        Assert.Equal(pages.Select(page => page.Path), files.Select(file => file.Path));
        Assert.Equal(pages.Length, most);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }

    private sealed class PlainTheme : ITheme
    {
        public ImmutableArray<OutputFile> AssetsFor(Edition edition) => [];

        public Type ComponentFor(Page page) => typeof(PlainView);
    }

    private sealed class PlainView : ComponentBase
    {
        [Parameter]
        [EditorRequired]
        public required Page Page { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            var words = (Page as TextPage)?.Sections[0].Rows[0].Segment.Content ?? Page.Path;
            builder.OpenElement(0, "html");
            builder.AddAttribute(1, "lang", Page.Language.Tag);
            builder.AddAttribute(2, "title", words);
            builder.AddContent(3, words);
            builder.CloseElement();
        }
    }
}
