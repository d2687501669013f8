namespace StaticEdition.BrowserTests;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Its path: <c>CHROMIUM_PATH</c>, then the usual names and places. Throws, saying what to install.</summary>
    public static string Path()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string?> candidates =
        [
            Environment.GetEnvironmentVariable("CHROMIUM_PATH"),
            .. Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))),
            .. Places,
            .. PlaywrightsOwn(),
        ];
        return candidates.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            "The browser tests need Chromium, and none is here. Install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to "
            + "the program; ./test.sh does both.");
    }

    /// <summary>What <c>playwright install chromium</c> leaves in the cache of the user.</summary>
    private static IEnumerable<string> PlaywrightsOwn()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] caches = [System.IO.Path.Combine(home, ".cache/ms-playwright"), System.IO.Path.Combine(home, "Library/Caches/ms-playwright")];
        return caches.Where(Directory.Exists).SelectMany(cache => Directory.EnumerateFiles(cache, "chrome", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(cache, "Chromium", SearchOption.AllDirectories)));
    }
}
