using System.Text;

namespace StaticEdition.Model.Matching;

/// <summary>Folded characters under construction, each with the original characters it was made of.</summary>
internal sealed class FoldBuffer(int capacity)
{
    private readonly StringBuilder value = new(capacity);
    private readonly List<int> starts = new(capacity);
    private readonly List<int> ends = new(capacity);
    private int start;
    private int end;
    private int? waiting;

    /// <summary>Characters added after this call come from these original characters, and from those that still wait for a letter.</summary>
    public void BeginCluster(int from, int to) => (start, end) = (waiting ?? from, to);

    public void Add(char character)
    {
        waiting = null;
        value.Append(character);
        starts.Add(start);
        ends.Add(end);
    }

    public void Add(ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            Add(character);
        }
    }

    /// <summary>Adds plain typography; a run of spaces or of dashes becomes one.</summary>
    public void AddCollapsed(string plain)
    {
        if (plain is " " or "-" && EndsWith(plain[0]))
        {
            ends[^1] = end;
            return;
        }

        Add(plain);
    }

    public bool EndsWith(char character) => value.Length > 0 && value[^1] == character;

    /// <summary>The last character and the current ones become one character.</summary>
    public void ReplaceLast(char character)
    {
        value[^1] = character;
        ReachEnd();
    }

    /// <summary>
    /// The last character reaches over the current originals: marks that a fold takes away belong to the letter before them, or after
    /// a space to the letter that follows.
    /// </summary>
    public void ReachEnd()
    {
        if (ends.Count > 0 && (ends[^1] == end || !EndsWith(' ')))
        {
            ends[^1] = end;
        }
        else
        {
            waiting = start;
        }
    }

    public FoldedText ToText(FoldLevel level, int originalLength) =>
        new(level, value.ToString(), [.. starts], [.. ends], originalLength);
}
