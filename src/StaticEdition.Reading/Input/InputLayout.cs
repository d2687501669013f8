using System.Text.RegularExpressions;
using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Input;

/// <summary>The kinds of files of an edition.</summary>
internal enum FileKind
{
    Edition,
    Chronology,
    Text,
    Witness,
    Interventions,
    Renderings,
    Pairings,
    Notes,
    Person,
    Voice,
    Entry,
    Page,
    Asset,
}

/// <summary>The form of the names in a folder.</summary>
internal enum NameShape
{
    /// <summary>An id, then the extension.</summary>
    Id,

    /// <summary>An id, a full stop and a language, then the extension.</summary>
    IdAndLanguage,

    /// <summary>Letters, digits, <c>.</c>, <c>-</c>, <c>_</c>.</summary>
    Free,
}

/// <summary>A folder of the layout.</summary>
/// <param name="Kind">What its files are.</param>
/// <param name="Name">The folder's name.</param>
/// <param name="Shape">How its files are named.</param>
/// <param name="Depth">Number of parts of a path in it.</param>
/// <param name="Extensions">With the full stop.</param>
internal sealed record LayoutFolder(FileKind Kind, string Name, NameShape Shape, int Depth, params string[] Extensions);

/// <summary>The files of an edition and their places. Findings: SE102, SE103, SE106.</summary>
internal static partial class InputLayout
{
    private const int LongestName = 128;
    private const int DeepestAsset = 8;

    private static readonly LayoutFolder[] Folders =
    [
        new(FileKind.Text, "texts", NameShape.Id, 2, ".md"),
        new(FileKind.Witness, "witnesses", NameShape.Free, 2, ".txt"),
        new(FileKind.Interventions, "interventions", NameShape.Id, 2, ".yml"),
        new(FileKind.Renderings, "renderings", NameShape.IdAndLanguage, 2, ".yml"),
        new(FileKind.Pairings, "pairings", NameShape.Id, 2, ".yml"),
        new(FileKind.Notes, "notes", NameShape.Id, 2, ".yml"),
        new(FileKind.Person, "people", NameShape.Id, 2, ".yml"),
        new(FileKind.Voice, "voices", NameShape.Id, 2, ".yml"),
        new(FileKind.Entry, "entries", NameShape.Id, 3, ".yml"),
        new(FileKind.Page, "pages", NameShape.IdAndLanguage, 2, ".md"),
        new(FileKind.Asset, "assets", NameShape.Free, DeepestAsset, ".png", ".jpg", ".svg", ".webp", ".pdf"),
    ];

    private static readonly (string Name, FileKind Kind)[] TopFiles =
        [("edition.yml", FileKind.Edition), ("chronology.yml", FileKind.Chronology)];

    /// <summary>True for what other programs leave behind or read: dotfiles and <c>README.md</c>.</summary>
    public static bool IsIgnored(string path)
    {
        var name = NameOf(path);
        return (name.StartsWith('.') && name is not ("." or "..")) || name.Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The kind of a path that has no fault.</summary>
    public static FileKind KindOf(string path) => FindKind(path)!.Value;

    /// <summary>The kind of what a path is or may be meant to be, by its folder; null where no file of an edition stands.</summary>
    public static FileKind? FindKind(string path)
    {
        var top = path.Split('/')[0];
        return Array.Find(Folders, folder => folder.Name == top)?.Kind
            ?? TopFiles.Where(file => file.Name == path).Select(file => (FileKind?)file.Kind).FirstOrDefault();
    }

    /// <summary>Returns the finding about a path, or null when nothing is wrong with it.</summary>
    public static Finding? FaultOf(FolderItem item)
    {
        var parts = item.Path.Split('/');
        var folder = Array.Find(Folders, folder => folder.Name == parts[0]);
        return folder is null ? FaultAtTop(item, parts) : FaultInside(folder, item, parts);
    }

    /// <summary>The path of the folder that holds a path; empty at the top.</summary>
    public static string ParentOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The last part of a path without its extension.</summary>
    public static string StemOf(string path)
    {
        var name = NameOf(path);
        return name[..Math.Max(name.LastIndexOf('.'), 0)];
    }

    private static Finding? FaultAtTop(FolderItem item, string[] parts)
    {
        var isTopFile = parts.Length == 1 && TopFiles.Any(file => file.Name == item.Path);
        if (isTopFile)
        {
            return item.IsFolder ? FolderFindings.FolderInsteadOfFile(item.Path) : null;
        }

        var names = item.IsFolder ? Folders.Select(folder => folder.Name) : TopFiles.Select(file => file.Name);
        var reason = item.IsFolder ? "no folder of an edition has this name" : "no file of an edition has this name here";
        return FolderFindings.UnknownFile(MessageText.Sanitize(item.Path), reason, NearestSpelling.FindNearest(item.Path, names));
    }

    private static Finding? FaultInside(LayoutFolder folder, FolderItem item, string[] parts)
    {
        var path = MessageText.Sanitize(item.Path);
        if (item.IsFolder)
        {
            return FaultOfFolder(folder, path, parts);
        }

        if (parts.Length == 1)
        {
            return FolderFindings.FileInsteadOfFolder(path);
        }

        if (folder.Kind == FileKind.Asset ? parts.Length > folder.Depth : parts.Length != folder.Depth)
        {
            return FolderFindings.UnknownFile(path, folder.Kind == FileKind.Entry
                ? "an entry belongs in the folder of its kind: entries/<kind>/<id>.yml"
                : $"files of {folder.Name} are {folder.Depth} parts deep at most");
        }

        var name = parts[^1];
        var extension = folder.Extensions.FirstOrDefault(extension => name.EndsWith(extension, StringComparison.Ordinal));
        if (extension is null)
        {
            return FaultOfExtension(folder, path, name);
        }

        var stem = name[..^extension.Length];
        return IsWellNamed(folder.Shape, name, stem) ? null : OddName(folder.Shape, path, stem, extension);
    }

    private static Finding? FaultOfFolder(LayoutFolder folder, string path, string[] parts)
    {
        if (parts.Length == 1)
        {
            return null;
        }

        if (parts.Length < folder.Depth)
        {
            var isWellNamed = folder.Kind == FileKind.Asset ? FreeName().IsMatch(parts[^1]) : Id.TryParse(parts[^1], out _);
            return isWellNamed ? null : FolderFindings.InvalidFileName(path, "the folder has a name that cannot be used", SuggestPath(path, parts[^1]));
        }

        return folder.Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal))
            ? FolderFindings.FolderInsteadOfFile(path)
            : FolderFindings.UnknownFile(path, $"nothing is read in a folder inside {ParentOf(path)}");
    }

    private static UnknownFileExtension? ExtensionAlias(string name)
    {
        bool EndsWith(string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

        return name switch
        {
            _ when EndsWith(".yaml") || EndsWith(".yml") => new UnknownFileExtension(".yml"),
            _ when EndsWith(".markdown") || EndsWith(".md") => new UnknownFileExtension(".md"),
            _ when EndsWith(".jpeg") => new UnknownFileExtension(".jpg"),
            _ => null,
        };
    }

    private static Finding FaultOfExtension(LayoutFolder folder, string path, string name)
    {
        var meant = ExtensionAlias(name)?.Extension;
        var nearest = meant is not null && folder.Extensions.Contains(meant)
            ? path[..path.LastIndexOf('.')] + meant
            : null;
        return FolderFindings.UnknownFile(path, $"the files of {folder.Name} end in {string.Join(" or ", folder.Extensions)}", nearest);
    }

    private static bool IsWellNamed(NameShape shape, string name, string stem) => shape switch
    {
        NameShape.Id => Id.TryParse(stem, out _),
        NameShape.IdAndLanguage => SplitLanguage(stem) is not null,
        _ => name.Length <= LongestName && FreeName().IsMatch(name),
    };

    /// <summary>Id and language of <c>declaration.ar</c>, or null.</summary>
    public static (Id Id, Language Language)? SplitLanguage(string stem)
    {
        var dot = stem.LastIndexOf('.');
        return dot > 0 && Id.TryParse(stem[..dot], out var id) && Language.TryParse(stem[(dot + 1)..], out var language)
            ? (id, language)
            : null;
    }

    private static Finding OddName(NameShape shape, string path, string stem, string extension)
    {
        var reason = shape switch
        {
            NameShape.Id => $"“{MessageText.Sanitize(stem)}” is not an id, but the file name is the id of its record",
            NameShape.IdAndLanguage => "the name is not made of an id, a full stop and a language",
            _ => "the name has characters that are not safe everywhere",
        };
        return FolderFindings.InvalidFileName(path, reason, SuggestPath(path, stem) is { } suggestion ? suggestion + extension : null);
    }

    private static string? SuggestPath(string path, string stem) =>
        IdSuggestion.SuggestFor(stem) is { } id && id != stem ? (ParentOf(path) + '/' + id).TrimStart('/') : null;

    private sealed record UnknownFileExtension(string Extension);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FreeName();
}
