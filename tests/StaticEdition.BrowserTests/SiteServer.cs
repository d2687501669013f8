using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaticEdition.BrowserTests;

/// <summary>
/// A host as small as can be: files of one folder on the loopback interface, with the headers that <c>_headers</c> gives them, and
/// <c>404.html</c> for what is not there.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/json",
        [".jsonl"] = "application/x-ndjson",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
        [".xml"] = "application/xml",
        [".zip"] = "application/zip",
    };

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly string folder;
    private readonly List<(string Pattern, string Header)> headers;
    private readonly Task listening;

    /// <summary>Begins to serve a folder.</summary>
    public SiteServer(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        headers = ReadHeaders(Path.Combine(folder, "_headers"));
        listener.Start();
        listening = ListenAsync();
    }

    /// <summary>The address of the site, with a slash at its end.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await listening;
        end.Dispose();
    }

    private static List<(string Pattern, string Header)> ReadHeaders(string file)
    {
        var headers = new List<(string Pattern, string Header)>();
        var pattern = "";
        foreach (var line in File.ReadAllLines(file).Where(line => !string.IsNullOrWhiteSpace(line) && !line.StartsWith('#')))
        {
            if (line.StartsWith(' '))
            {
                headers.Add((pattern, line.Trim()));
            }
            else
            {
                pattern = line.Trim();
            }
        }

        return headers;
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var request = await reader.ReadLineAsync(end.Token);
                while (await reader.ReadLineAsync(end.Token) is { Length: > 0 })
                {
                }

                if (request is not null)
                {
                    await AnswerAsync(stream, Uri.UnescapeDataString(request.Split(' ')[1].Split('?')[0]));
                }
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
            {
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream, string path)
    {
        var file = Path.GetFullPath(Path.Combine(folder, path.TrimStart('/')));
        file = path.EndsWith('/') ? Path.Combine(file, "index.html") : file;
        var isThere = file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file);
        var content = await File.ReadAllBytesAsync(isThere ? file : Path.Combine(folder, "404.html"), end.Token);
        var head = new StringBuilder(isThere ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n");
        head.Append("Content-Type: ").Append(isThere ? Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream") : Types[".html"])
            .Append("\r\nContent-Length: ").Append(content.Length).Append("\r\nConnection: close\r\n");
        foreach (var (pattern, header) in headers.Where(header => Matches(header.Pattern, path)))
        {
            head.Append(header).Append("\r\n");
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), end.Token);
        await stream.WriteAsync(content, end.Token);
    }

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == path;
}
