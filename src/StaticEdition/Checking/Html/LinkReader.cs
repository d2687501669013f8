using System.Text;

namespace StaticEdition.Checking.Html;

/// <summary>The kind of target to which a link leads.</summary>
internal enum LinkScope
{
    /// <summary>To a file of the site, or to a place on the page itself.</summary>
    Inside,

    /// <summary>To a path that the site does not have.</summary>
    Nowhere,

    /// <summary>Counted from the root of a server.</summary>
    Root,

    /// <summary>To an address with a scheme or a host.</summary>
    Outside,
}

/// <summary>A link, resolved.</summary>
/// <param name="Scope">Where it leads.</param>
/// <param name="Path">The file, or null.</param>
/// <param name="Fragment">The fragment without its sign, or null.</param>
internal readonly record struct LinkTarget(LinkScope Scope, string? Path, string? Fragment);

/// <summary>Resolves the links of one page against the files of the site (RFC 3986, section 5.2, as far as a folder on disk knows it).</summary>
internal sealed class LinkReader
{
    private readonly SitePaths paths;
    private readonly string page;
    private char[] path = new char[256];
    private string folder;
    private bool hasBase;

    public LinkReader(SitePaths paths, string page)
    {
        this.paths = paths;
        this.page = page;
        folder = page[..(page.LastIndexOf('/') + 1)];
    }

    /// <summary>The page names the root of the site as its base.</summary>
    public void UseSiteRootAsBase() => (folder, hasBase) = ("", true);

    /// <summary>The target of a link of the page.</summary>
    /// <param name="link">The attribute's value, references decoded.</param>
    public LinkTarget Resolve(ReadOnlySpan<char> link)
    {
        if (HasScheme(link) || link.StartsWith("//"))
        {
            return new LinkTarget(LinkScope.Outside, null, null);
        }

        var sign = link.IndexOf('#');
        var fragment = sign < 0 ? null : Uri.UnescapeDataString(link[(sign + 1)..]);
        var target = sign < 0 ? link : link[..sign];
        var query = target.IndexOf('?');
        target = query < 0 ? target : target[..query];
        if (target.IsEmpty && (!hasBase || link.IsEmpty))
        {
            return new LinkTarget(LinkScope.Inside, page, fragment);
        }

        if (target.StartsWith('/'))
        {
            return new LinkTarget(LinkScope.Root, null, fragment);
        }

        var found = target.Contains('%') ? FindFile(Uri.UnescapeDataString(target)) : FindFile(target);
        return new LinkTarget(found is null ? LinkScope.Nowhere : LinkScope.Inside, found, fragment);
    }

    private string? FindFile(ReadOnlySpan<char> target)
    {
        if (path.Length < folder.Length + target.Length)
        {
            path = new char[folder.Length + target.Length];
        }

        folder.CopyTo(path);
        var length = folder.Length;
        while (true)
        {
            var slash = target.IndexOf('/');
            var part = slash < 0 ? target : target[..(slash + 1)];
            if (part is "../" or "..")
            {
                if (length == 0)
                {
                    return null;
                }

                length = path.AsSpan(0, length - 1).LastIndexOf('/') + 1;
            }
            else if (part is not ("./" or "."))
            {
                part.CopyTo(path.AsSpan(length));
                length += part.Length;
            }

            if (slash < 0)
            {
                return paths.Find(path.AsSpan(0, length));
            }

            target = target[(slash + 1)..];
        }
    }

    private static bool HasScheme(ReadOnlySpan<char> link)
    {
        var end = link.IndexOfAny(":/?#");
        return end > 0 && link[end] == ':';
    }
}
