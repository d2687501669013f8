using System.Text;

namespace StaticEdition.Rendering.Shared;

/// <summary>The beginnings of a new note, and the forge pages that open it as a new file.</summary>
internal static class NoteTemplate
{
    /// <summary>The note in YAML, its prose to be filled in in one language or more.</summary>
    public static string YamlFor(string at, IEnumerable<Language> languages)
    {
        var yaml = new StringBuilder().Append("at: ").Append(at).Append('\n');
        if (!at.StartsWith("pairing/", StringComparison.Ordinal))
        {
            yaml.Append("words: >\n  \n");
        }

        foreach (var language in languages)
        {
            yaml.Append(language.Tag).Append(": >\n  \n");
        }

        return yaml.ToString();
    }

    /// <summary>A file name made of the address.</summary>
    public static string FileName(string at) => at.Replace('/', '-') + ".yml";

    /// <summary>
    /// The page for a new file: GitHub (<c>/new/BRANCH/PATH?filename=&amp;value=</c>), GitLab (<c>/-/new/BRANCH/PATH?file_name=</c>),
    /// Forgejo and Gitea (<c>/_new/BRANCH/PATH</c>); the repository itself where the forge is not known by its host.
    /// </summary>
    public static Uri NewFile(Repository repository, string fileName, string template)
    {
        var address = repository.Url.AbsoluteUri.TrimEnd('/');
        address = address.EndsWith(".git", StringComparison.Ordinal) ? address[..^4] : address;
        var branch = Uri.EscapeDataString(repository.Branch).Replace("%2F", "/", StringComparison.Ordinal);
        var folder = $"{branch}/{repository.Path.Trim('/')}/notes".Replace("//", "/", StringComparison.Ordinal);
        var (name, value) = (Uri.EscapeDataString(fileName), Uri.EscapeDataString(template));
        var host = repository.Url.Host;
        if (host.Contains("github", StringComparison.Ordinal))
        {
            return new Uri($"{address}/new/{folder}?filename={name}&value={value}");
        }

        if (host.Contains("gitlab", StringComparison.Ordinal))
        {
            return new Uri($"{address}/-/new/{folder}?file_name={name}");
        }

        var isForgejo = host.Contains("codeberg", StringComparison.Ordinal) || host.Contains("gitea", StringComparison.Ordinal)
            || host.Contains("forgejo", StringComparison.Ordinal);
        return new Uri(isForgejo ? $"{address}/_new/{folder}" : address);
    }
}
