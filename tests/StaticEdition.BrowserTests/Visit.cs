namespace StaticEdition.BrowserTests;

/// <summary>A page opened in a context of its own, and everything that went wrong while it was open.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Milliseconds: many times what anything here takes on a busy machine. What has not happened by then does not happen.</summary>
    public const int Patience = 180_000;

    private readonly IBrowserContext context;
    private readonly List<string> faults = [];
    private readonly string origin;

    private Visit(IBrowserContext context, IPage page, string origin)
    {
        (this.context, Page, this.origin) = (context, page, origin);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type} in the console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"error of a script: {error}");
        page.RequestFailed += (_, request) => Note(true, $"request failed: {request.Url} {request.Failure}");
        page.Request += (_, request) => Note(!IsOfSite(request.Url), $"request to another origin: {request.Url}");
        page.Dialog += (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong, with the address where it did.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Opens an empty page.</summary>
    /// <param name="library">The browser.</param>
    /// <param name="origin">What every request begins with.</param>
    /// <param name="width">The width of the window, in CSS pixels.</param>
    /// <param name="hasScript">False: a browser with JavaScript switched off.</param>
    public static async Task<Visit> BeginAsync(Library library, string origin, int width = 1280, bool hasScript = true)
    {
        var context = await library.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = width < 500 ? 844 : 800 },
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        await context.AddInitScriptAsync("""
            addEventListener("securitypolicyviolation", (event) => console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`));
            """);
        return new Visit(context, await context.NewPageAsync(), origin);
    }

    /// <summary>Cuts the network.</summary>
    public Task CutNetworkAsync() => context.SetOfflineAsync(true);

    /// <summary>Opens the clipboard to the page, as a reader's own keys do.</summary>
    public Task AllowClipboardAsync() => context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

    /// <summary>Has the browser wait for the faces of the site, as it does not for a reader: a test of faces must not depend on when they come.</summary>
    public Task AwaitFacesAsync() => Page.RouteAsync("**/site.*.css", async route =>
    {
        var sheet = await (await route.FetchAsync()).TextAsync();
        await route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/css; charset=utf-8",
            Body = sheet.Replace("font-display:optional", "font-display:block", StringComparison.Ordinal),
        });
    });

    /// <summary>Keeps what a page takes back after a second or more (such as “Copied”), so that a test need not be quick to see it.</summary>
    public Task KeepMessagesAsync() => context.AddInitScriptAsync("""
        const later = window.setTimeout;
        window.setTimeout = (task, delay, ...rest) => (delay >= 1000 ? 0 : later(task, delay, ...rest));
        """);

    /// <summary>Goes to a path of the site.</summary>
    public async Task GoAsync(string path) => await Page.GotoAsync(origin + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private bool IsOfSite(string url) => url.StartsWith(origin, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    private void Note(bool isFault, string fault)
    {
        if (isFault)
        {
            faults.Add($"{Page.Url}: {fault}");
        }
    }
}
