using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Exporting;

/// <summary>What a host is told to send with each file.</summary>
public sealed class HostHeadersTests
{
    private static readonly ILookup<string, string> Headers = Read(BuiltEdition.Of("starter").Content("_headers"));

    [Fact]
    public void Every_file_is_sent_with_the_strict_policy()
    {
        Assert.Equal(
            [
                "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy: strict-origin-when-cross-origin",
                "Permissions-Policy: camera=(), geolocation=(), microphone=()",
                "Cross-Origin-Opener-Policy: same-origin",
            ],
            Headers["/*"]);
    }

    [Fact]
    public void Only_files_with_a_fingerprint_in_their_name_are_kept_for_a_year()
    {
        const string Kept = "Cache-Control: public, max-age=31536000, immutable";
        var kept = Headers.Where(path => path.Contains(Kept)).Select(path => path.Key).ToList();

        Assert.Contains(kept, path => path.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(kept, path => path.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.All(kept, path => Assert.Matches(@"^/theme/.+\.[0-9a-f]{10}\.[a-z0-9]+$", path));
    }

    [Fact]
    public void Lines_of_data_open_as_text_and_feeds_say_that_they_are_feeds()
    {
        Assert.Equal(["Content-Type: text/plain; charset=utf-8"], Headers["/data/segments.jsonl"]);
        Assert.All(BuiltEdition.Of("starter").Files.Where(file => file.Path.EndsWith(".atom", StringComparison.Ordinal)),
            feed => Assert.Equal(["Content-Type: application/atom+xml; charset=utf-8"], Headers["/" + feed.Path]));
    }

    private static ILookup<string, string> Read(string headers)
    {
        var path = "";
        return headers.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Path: path = line[0] == ' ' ? path : line, Line: line.Trim()))
            .Where(line => line.Line != line.Path).ToLookup(line => line.Path, line => line.Line);
    }
}
