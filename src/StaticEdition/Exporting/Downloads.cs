using StaticEdition.Rendering.Shared;

namespace StaticEdition.Exporting;

/// <summary><c>data/downloads.json</c>: name, size in bytes and SHA-256 of every file that is offered as a download.</summary>
internal static class Downloads
{
    /// <summary>The folder of the downloads.</summary>
    public const string Folder = "download/";

    /// <summary>The path of the list in the site.</summary>
    public const string Path = "data/downloads.json";

    public static OutputFile Export(IEnumerable<OutputFile> downloads) => JsonForm.WriteDocument(Path, json =>
    {
        json.WriteStartArray();
        foreach (var file in downloads)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Path[Folder.Length..]);
            json.WriteNumber("bytes", file.Content.Length);
            json.WriteString("sha256", Checksums.HashOf(file));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The name without extension under which an edition is downloaded: its title in ASCII, and its version.</summary>
    public static string NameOf(Edition edition)
    {
        var title = edition.Title.TryGet(edition.Languages[0], out _, out var value) ? ToAscii(value) : "";
        return $"{(title.Length == 0 ? "edition" : title)}-{ToAscii(edition.Version)}";
    }

    private static string ToAscii(string value)
    {
        var name = new System.Text.StringBuilder();
        foreach (var letter in value.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter == '.')
            {
                name.Append(letter);
            }
            else if (!char.IsBetween(letter, '\u0300', '\u036F') && letter is not ('\'' or '’') && name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString(0, Math.Min(name.Length, Id.MaximumLength)).Trim('-', '.');
    }
}
