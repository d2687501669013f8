namespace StaticEdition.Model.Queries;

/// <summary>The number of paired words of a text, or of a part of it. Frame segments are not counted.</summary>
/// <param name="Words">All words.</param>
/// <param name="Paired">Words that a pairing with two sides covers, and of which no letter is unexamined.</param>
/// <param name="Absent">Other words that a silence covers, and of which no letter is unexamined.</param>
public sealed record Coverage(int Words, int Paired, int Absent)
{
    /// <summary>Words with a letter or digit that neither a pairing nor a silence covers.</summary>
    public int Unexamined => Words - Paired - Absent;
}
