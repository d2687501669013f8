using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StaticEdition.Model;

/// <summary>A value in one or more languages, in the order the edition names its languages.</summary>
/// <typeparam name="T">The type of the value: a string, or <see cref="Prose"/>.</typeparam>
public sealed class Localized<T> : IEnumerable<KeyValuePair<Language, T>>
    where T : class
{
    private readonly ImmutableArray<KeyValuePair<Language, T>> values;

    /// <summary>Nothing in any language.</summary>
    public static readonly Localized<T> Empty = new([]);

    /// <summary>Takes the values in the order in which pages and data show them.</summary>
    public Localized(IEnumerable<KeyValuePair<Language, T>> values) => this.values = [.. values];

    /// <summary>True when no language has a value.</summary>
    public bool IsEmpty => values.IsEmpty;

    /// <summary>The languages that have a value.</summary>
    public IEnumerable<Language> Languages => values.Select(value => value.Key);

    /// <summary>The value in exactly this language, or null.</summary>
    public T? this[Language language]
    {
        get
        {
            foreach (var value in values)
            {
                if (value.Key == language)
                {
                    return value.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The value in this language or, where it has none, in the first language that has one; false when there is none at all.</summary>
    /// <param name="wanted">The language of the page.</param>
    /// <param name="found">The language of the value: what a page puts into <c>lang</c> and <c>dir</c>.</param>
    /// <param name="value">The value.</param>
    public bool TryGet(Language wanted, out Language found, [NotNullWhen(true)] out T? value)
    {
        found = wanted;
        value = this[wanted];
        if (value is null && !values.IsEmpty)
        {
            (found, value) = values[0];
        }

        return value is not null;
    }

    /// <summary>The same languages with each value changed.</summary>
    public Localized<TOther> Select<TOther>(Func<T, TOther> change)
        where TOther : class =>
        new(values.Select(value => KeyValuePair.Create(value.Key, change(value.Value))));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<Language, T>> GetEnumerator() => values.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
