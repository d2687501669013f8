using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StaticEdition.Model.Escaping;

namespace StaticEdition.Rendering;

/// <summary>Draws pages with the components of a theme.</summary>
public sealed class PageRenderer(ITheme theme) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [ThreadStatic]
    private static MemoryStream? buffer;

    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(new MinimalHtmlEncoder())
        .AddSingleton<IComponentActivator>(new PlainComponentActivator())
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .BuildServiceProvider();

    /// <summary>The theme that draws.</summary>
    public ITheme Theme { get; } = theme;

    /// <summary>Draws every page, on all cores, and yields the files in the order of the pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="progress">Is told the number of pages drawn so far, from any thread; or null.</param>
    /// <param name="cancellation">Stops the drawing.</param>
    public async Task<ImmutableArray<OutputFile>> DrawAsync(
        ImmutableArray<Page> pages, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        var files = new OutputFile[pages.Length];
        var drawn = 0;
        await Parallel.ForAsync(0, pages.Length, cancellation, async (index, _) =>
        {
            files[index] = await DrawAsync(pages[index]);
            progress?.Invoke(Interlocked.Increment(ref drawn));
        });
        return [.. files];
    }

    /// <summary>Draws one page as UTF-8: <c>&lt;!DOCTYPE html&gt;</c>, a line feed, and what the component gives.</summary>
    public async Task<OutputFile> DrawAsync(Page page)
    {
        // A renderer keeps every component it has drawn until it is disposed of: one for each page.
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
            var root = await renderer.RenderComponentAsync(Theme.ComponentFor(page), parameters);
            return new OutputFile(page.Path, ToBytes(root));
        });
    }

    // A thread writes all its pages into one buffer; a file keeps exactly its bytes.
    private static byte[] ToBytes(HtmlRootComponent root)
    {
        var stream = buffer ??= new MemoryStream(64 * 1024);
        stream.SetLength(0);
        using (var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            writer.Write("<!DOCTYPE html>\n");
            root.WriteHtmlTo(writer);
        }

        return stream.ToArray();
    }

    /// <summary>Frees the services.</summary>
    public void Dispose() => services.Dispose();
}
