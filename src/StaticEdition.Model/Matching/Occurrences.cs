namespace StaticEdition.Model.Matching;

/// <summary>Every place of one string in another, overlapping ones too, in time linear in both (Knuth, Morris and Pratt 1977).</summary>
public static class Occurrences
{
    /// <summary>The UTF-16 offsets at which <paramref name="sought"/> begins, in order; none for the empty string.</summary>
    public static List<int> FindAll(string sought, string text)
    {
        var found = new List<int>();
        if (sought.Length == 0 || sought.Length > text.Length)
        {
            return found;
        }

        var borders = ComputeBorders(sought);
        var matched = 0;
        for (var index = 0; index < text.Length; index++)
        {
            while (matched > 0 && sought[matched] != text[index])
            {
                matched = borders[matched - 1];
            }

            if (sought[matched] == text[index])
            {
                matched++;
            }

            if (matched == sought.Length)
            {
                found.Add(index + 1 - matched);
                matched = borders[matched - 1];
            }
        }

        return found;
    }

    /// <summary>For each prefix, how long its longest proper prefix is that also ends it.</summary>
    private static int[] ComputeBorders(string sought)
    {
        var borders = new int[sought.Length];
        var length = 0;
        for (var index = 1; index < sought.Length; index++)
        {
            while (length > 0 && sought[length] != sought[index])
            {
                length = borders[length - 1];
            }

            if (sought[length] == sought[index])
            {
                length++;
            }

            borders[index] = length;
        }

        return borders;
    }
}
