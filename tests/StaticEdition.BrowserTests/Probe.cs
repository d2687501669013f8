using System.Reflection;

namespace StaticEdition.BrowserTests;

/// <summary>Questions asked inside a page: the functions in <c>Probes/</c>, each in a file of its own.</summary>
internal static class Probe
{
    /// <summary>Asks a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The name of the file, without its ending.</param>
    /// <param name="argument">What the function takes.</param>
    public static Task<T> AskAsync<T>(this IPage page, string name, object? argument = null) => page.EvaluateAsync<T>(Source(name), argument);

    /// <summary>Has something done by a page.</summary>
    public static Task DoAsync(this IPage page, string name) => page.EvaluateAsync(Source(name));

    private static string Source(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"there is no probe “{name}”");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
