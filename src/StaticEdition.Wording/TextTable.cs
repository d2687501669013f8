using System.Collections;

namespace StaticEdition.Wording;

/// <summary>The interface texts for the values of a vocabulary. A test holds the values of each table against the vocabulary.</summary>
/// <typeparam name="TValue">A value of the vocabulary.</typeparam>
/// <typeparam name="TText">Its text.</typeparam>
public sealed class TextTable<TValue, TText> : IEnumerable<KeyValuePair<TValue, TText>>
    where TValue : notnull
{
    private readonly Dictionary<TValue, TText> texts = [];

    /// <summary>The text of a value. Throws where there is none.</summary>
    public TText this[TValue of]
    {
        get => texts[of];
        internal set => texts.Add(of, value);
    }

    /// <summary>True when the value has a text.</summary>
    public bool HasText(TValue value) => texts.ContainsKey(value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TValue, TText>> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
