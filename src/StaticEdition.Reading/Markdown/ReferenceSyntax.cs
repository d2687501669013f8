using System.Text.RegularExpressions;

namespace StaticEdition.Reading.Markdown;

/// <summary>The one spelling of links: <c>text/segment</c>, <c>pairing/id</c>, <c>note/id</c>, <c>voice/id[/testimony]</c>,
/// <c>entry/kind/id</c>, <c>page/id</c>, <c>assets/file</c>, <c>https://…</c>, <c>mailto:…</c>.</summary>
internal static partial class ReferenceSyntax
{
    private const int LongestTarget = 2000;

    /// <summary>The first parts of links that name no text.</summary>
    public static readonly ImmutableArray<string> Kinds = ["pairing", "note", "voice", "entry", "page", "assets"];

    /// <summary>Names of folders, which are taken for them and so name no text either.</summary>
    public static readonly ImmutableArray<string> Folders = ["pairings", "notes", "voices", "entries", "pages"];

    /// <summary>Returns the reference that a target means, or null when it means nothing, with the reason, a clause.</summary>
    public static Reference? ParseReference(string written, out string reason)
    {
        reason = "";
        if (written.Length is 0 or > LongestTarget)
        {
            reason = written.Length == 0 ? "is empty" : "is too long";
            return null;
        }

        var reference = Scheme().Match(written) is { Success: true } scheme
            ? ParseWeb(written, scheme.Groups[1].Value.ToLowerInvariant(), out reason)
            : ParseInside(written.Split('/'), written);
        if (reference is null && reason.Length == 0)
        {
            reason = "is not an address of the edition";
        }

        return reference;
    }

    private static Reference? ParseInside(string[] parts, string written) => parts switch
    {
        ["pairing", var id] when Id.TryParse(id, out var pairing) => new PairingReference(pairing),
        ["note", var id] when Id.TryParse(id, out var note) => new NoteReference(note),
        ["voice", var id] when Id.TryParse(id, out var voice) => new VoiceReference(voice),
        ["voice", var id, var passage] when Id.TryParse(id, out var voice) && Id.TryParse(passage, out var testimony) =>
            new VoiceReference(voice, testimony),
        ["entry", var kind, var id] when Id.TryParse(kind, out var kindId) && Id.TryParse(id, out var entry) =>
            new EntryReference(kindId, entry),
        ["page", var id] when Id.TryParse(id, out var page) => new PageReference(page),
        ["assets", _, ..] when AssetPath().IsMatch(written) => new AssetReference(written["assets/".Length..]),
        [var first, ..] when Kinds.Contains(first) || Folders.Contains(first) => null,
        _ => Address.TryParse(written, out var address) ? new PlaceReference(address) : null,
    };

    private static WebReference? ParseWeb(string written, string scheme, out string reason)
    {
        reason = scheme switch
        {
            "https" or "mailto" => "is not a complete address",
            "http" => "is not encrypted: only https and mailto lead outside",
            _ => $"has the scheme {scheme}: only https and mailto lead outside",
        };
        if (scheme is not ("https" or "mailto")
            || written.AsSpan().ContainsAny(" \t\n\\<>\"")
            || !Uri.TryCreate(written, UriKind.Absolute, out var uri))
        {
            return null;
        }

        if (scheme == "https" && (uri.UserInfo.Length > 0 || uri.Host.Length == 0))
        {
            reason = uri.UserInfo.Length > 0 ? "has a user name before its host, which hides where it leads" : reason;
            return null;
        }

        return scheme == "mailto" && !uri.AbsoluteUri.Contains('@', StringComparison.Ordinal) ? null : new WebReference(uri);
    }

    [GeneratedRegex(@"\A\s*([A-Za-z][A-Za-z0-9+.-]*):", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\Aassets(?:/[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex AssetPath();
}
