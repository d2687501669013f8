namespace StaticEdition.Rendering.Shared;

/// <summary>The way to suggest a note on a place, a pairing or an entry.</summary>
/// <param name="At">The address or record as an editor writes it: <c>declaration/2.3</c>, <c>pairing/x</c>.</param>
/// <param name="Site">The site, which knows the languages and the repository.</param>
public sealed record Suggestion(string At, Site Site)
{
    /// <summary>A note in YAML, ready to be filled in, copied or downloaded.</summary>
    public string Template => NoteTemplate.YamlFor(At, Site.Languages);

    /// <summary>The name proposed for its file in <c>notes/</c>.</summary>
    public string FileName => NoteTemplate.FileName(At);

    /// <summary>The forge's page that opens the template as a new file, or null where no repository is known.</summary>
    public Uri? NewFile => Site.Repository is { } repository ? NoteTemplate.NewFile(repository, FileName, Template) : null;
}
