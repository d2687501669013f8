using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Makes types whose values are words of a fixed list. Findings: SE153, SE154, SE159.</summary>
internal static class ChoiceType
{
    /// <summary>The words of an enumeration, in small letters with hyphens.</summary>
    public static FieldType<T?> Of<T>()
        where T : struct, Enum =>
        Of<T>([.. RecordWord.All<T>()]);

    /// <summary>These words, each with the value it stands for.</summary>
    public static FieldType<T?> Of<T>(params ImmutableArray<(string Word, T Value)> choices)
        where T : struct
    {
        ImmutableArray<string> words = [.. choices.Select(choice => choice.Word)];
        var quoted = words.Select(word => $"`{word}`").ToList();
        var name = string.Join(", ", quoted[..^1]) + " or " + quoted[^1];
        return new FieldType<T?>(name, words[0], _ => FormatSchema.WordSchema(words), field => Read(field, choices, words));
    }

    private static T? Read<T>(Field field, ImmutableArray<(string Word, T Value)> choices, ImmutableArray<string> words)
        where T : struct
    {
        if (field.ReadScalar("a word") is not { } scalar)
        {
            return null;
        }

        var index = words.IndexOf(scalar.Value);
        if (index >= 0)
        {
            return choices[index].Value;
        }

        field.Report(ValueFindings.UnknownWord(field.Span, scalar.Value, field.Shown, NearestSpelling.FindNearest(scalar.Value, words), words));
        return null;
    }
}
