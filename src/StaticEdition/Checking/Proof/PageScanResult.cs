using System.Text;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Proof;

/// <summary>The results of one pass over a page: its findings, and what only the whole site can judge.</summary>
internal sealed class PageScanResult(OutputFile file)
{
    /// <summary>The path of the page.</summary>
    public string Path { get; } = file.Path;

    /// <summary>The ids of its elements.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Links to places: the page, the fragment, and the byte where the link stands.</summary>
    public HashSet<FragmentLink> Fragments { get; } = [];

    /// <summary>The source words that the page shows and that were proved, in code points.</summary>
    public List<ShownWords> Shown { get; } = [];

    /// <summary>The captured lines that the page shows and that were proved.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The faults of the page.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The number of passages that were proved.</summary>
    public int Proofs => Shown.Count + Lines.Count;

    /// <summary>The place of a byte, by line and column.</summary>
    public SourceSpan PlaceOf(int offset)
    {
        var before = file.Content.Span[..offset];
        var line = before.Count((byte)'\n') + 1;
        return SourceSpan.At(Path, line, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}

/// <summary>A link to a place on a page.</summary>
internal readonly record struct FragmentLink(string Path, string Fragment)
{
    /// <summary>The byte at which the tag of the link begins.</summary>
    public int Offset { get; init; }

    public bool Equals(FragmentLink other) => Path == other.Path && Fragment == other.Fragment;

    public override int GetHashCode() => HashCode.Combine(Path, Fragment);
}

/// <summary>Words of a segment on a page, from one code point to another.</summary>
internal readonly record struct ShownWords(string Address, int Start, int End);
