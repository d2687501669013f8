using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Keeps the first of two records with one id, and all that have none. Finding: SE164.</summary>
internal static class DistinctIds
{
    /// <param name="what">What the records are, as findings name one.</param>
    /// <param name="records">In the order of files and places.</param>
    /// <param name="idOf">The id of a record, or null.</param>
    /// <param name="findings">Where findings go.</param>
    public static ImmutableArray<T> WithoutDuplicates<T>(string what, IEnumerable<T> records, Func<T, Parsed<Id>?> idOf, FindingList findings)
    {
        var first = new Dictionary<Id, SourceSpan>();
        var distinct = ImmutableArray.CreateBuilder<T>();
        foreach (var record in records)
        {
            var id = idOf(record);
            if (id is null || first.TryAdd(id.Value, id.Span))
            {
                distinct.Add(record);
            }
            else
            {
                findings.Add(RecordFindings.DuplicateId(id.Span, what, id.Value.Value, first[id.Value]));
            }
        }

        return distinct.ToImmutable();
    }
}
