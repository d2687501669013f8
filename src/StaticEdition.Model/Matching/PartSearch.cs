namespace StaticEdition.Model.Matching;

/// <summary>Finds one run of quoted words, without joins, on one rung of the ladder.</summary>
internal static class PartSearch
{
    /// <summary>The places at word bounds, in order.</summary>
    public static List<TextRange> AtWordBounds(SearchScope scope, string part, MatchKind rung)
    {
        var content = scope.Text.Content;
        if (rung != MatchKind.Widened)
        {
            return FindAnywhere(scope, part, rung)
                .FindAll(place => WordBounds.IsBoundary(content, place.Start) && WordBounds.IsBoundary(content, place.End));
        }

        return AttachedParticles.IsUsedIn(scope.Text.Language) ? FindWidened(scope, part) : [];
    }

    /// <summary>The places, in words or between them, in order.</summary>
    public static List<TextRange> FindAnywhere(SearchScope scope, string part, MatchKind rung)
    {
        var places = new List<TextRange>();
        if (rung == MatchKind.Exact)
        {
            foreach (var start in Occurrences.FindAll(part, scope.Text.Content))
            {
                AddWithin(scope, places, start, start + part.Length);
            }

            return places;
        }

        var folded = rung == MatchKind.Typographic ? scope.Text.Typographic : scope.Text.Folded;
        foreach (var start in Occurrences.FindAll(part, folded.Value))
        {
            if (folded.IsWhole(start) && folded.IsWhole(start + part.Length))
            {
                AddWithin(scope, places, folded.OriginalStart(start), folded.OriginalEnd(start + part.Length));
            }
        }

        return places;
    }

    private static List<TextRange> FindWidened(SearchScope scope, string part)
    {
        var text = scope.Text;
        var places = new List<TextRange>();
        Collect(part, start =>
            WordBounds.IsBoundary(text.Content, text.Folded.OriginalStart(start)) ? start : AttachedParticles.WordStart(text, start));
        if (AttachedParticles.AfterLam(part) is { } contracted)
        {
            Collect(contracted, start => AttachedParticles.WordStartBeforeLam(text, start));
            places.Sort((one, other) => one.Start.CompareTo(other.Start));
        }

        return places;

        void Collect(string sought, Func<int, int> wordStart)
        {
            foreach (var start in Occurrences.FindAll(sought, text.Folded.Value))
            {
                var from = wordStart(start);
                var end = text.Folded.OriginalEnd(start + sought.Length);
                if (from >= 0 && text.Folded.IsWhole(start + sought.Length) && WordBounds.IsBoundary(text.Content, end))
                {
                    AddWithin(scope, places, text.Folded.OriginalStart(from), end);
                }
            }
        }
    }

    private static void AddWithin(SearchScope scope, List<TextRange> places, int start, int end)
    {
        if (start >= scope.Start && end <= scope.End)
        {
            places.Add(new TextRange(start, end));
        }
    }
}
