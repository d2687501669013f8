namespace StaticEdition.Model.Matching;

/// <summary>A place of a form of a name.</summary>
/// <param name="Form">The form's index in the list that was sought.</param>
/// <param name="Start">UTF-16 offset into the content; before an Arabic particle that is written onto the name.</param>
/// <param name="End">The offset after the last character.</param>
public readonly record struct NamePlace(int Form, int Start, int End);

/// <summary>
/// Finds many forms of names at once, on the folded level and at the bounds of names: <c>Norway’s</c> and <c>Norway-Sweden</c> hold
/// <c>Norway</c>, and an Arabic name may have a particle or the article written onto it. One walk along a trie from each place where a
/// name can begin.
/// </summary>
public sealed class NameSearch
{
    private readonly List<Dictionary<char, int>> nodes = [[]];
    private readonly Dictionary<int, int> formAt = [];

    /// <summary>Takes the forms, all of one language. Of forms that fold to the same only the first is found.</summary>
    public NameSearch(IReadOnlyList<string> forms)
    {
        for (var form = 0; form < forms.Count; form++)
        {
            AddName(Folding.SortKey(forms[form]), form);
        }
    }

    /// <summary>Every place of every form, nested and overlapping ones too, by where they begin and then by length.</summary>
    public IEnumerable<NamePlace> Find(SearchText text)
    {
        var isArabic = AttachedParticles.IsUsedIn(text.Language);
        for (var offset = 0; offset < text.Folded.Value.Length; offset++)
        {
            var first = text.Folded.Value[offset];
            if ((nodes[0].ContainsKey(first) || first == AttachedParticles.Lam) && text.Folded.IsWhole(offset))
            {
                foreach (var place in FindFrom(text, offset, isArabic))
                {
                    yield return place;
                }
            }
        }
    }

    private IEnumerable<NamePlace> FindFrom(SearchText text, int offset, bool isArabic)
    {
        var start = text.Folded.OriginalStart(offset);
        if (WordBounds.IsNameBoundary(text.Content, start))
        {
            return WalkTrie(text, 0, offset, start);
        }

        if (isArabic && AttachedParticles.WordStart(text, offset) is >= 0 and var word)
        {
            var places = WalkTrie(text, 0, offset, text.Folded.OriginalStart(word));
            return AttachedParticles.WordStartBeforeLam(text, offset) >= 0 && nodes[0].TryGetValue(FoldTables.Alef, out var afterAlef)
                && text.Folded.Value[offset] == AttachedParticles.Lam
                ? places.Concat(WalkTrie(text, afterAlef, offset, text.Folded.OriginalStart(word)))
                : places;
        }

        return [];
    }

    private IEnumerable<NamePlace> WalkTrie(SearchText text, int node, int offset, int start)
    {
        var folded = text.Folded;
        while (offset < folded.Value.Length && nodes[node].TryGetValue(folded.Value[offset], out node))
        {
            offset++;
            if (formAt.TryGetValue(node, out var form) && folded.IsWhole(offset)
                && WordBounds.IsNameBoundary(text.Content, folded.OriginalEnd(offset)))
            {
                yield return new NamePlace(form, start, folded.OriginalEnd(offset));
            }
        }
    }

    private void AddName(string key, int form)
    {
        var node = 0;
        foreach (var character in key)
        {
            if (!nodes[node].TryGetValue(character, out var next))
            {
                next = nodes.Count;
                nodes.Add([]);
                nodes[node].Add(character, next);
            }

            node = next;
        }

        if (node != 0)
        {
            formAt.TryAdd(node, form);
        }
    }
}
