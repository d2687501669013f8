using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording;

/// <summary>
/// A sentence of the interface with numbered slots (<c>"next in {0}"</c>). What fills a slot may run the other way, so it is always isolated:
/// by <c>bdi</c> in a page, by U+2068 … U+2069 (UAX #9, isolates) where no markup can stand.
/// </summary>
public sealed record Phrase
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    private Phrase(string template) => (Template, Pieces) = (template, ParseTemplate(template));

    /// <summary>The sentence as the wording has it.</summary>
    public string Template { get; }

    /// <summary>The literal pieces and the slots between them, in order.</summary>
    public ImmutableArray<PhrasePiece> Pieces { get; }

    /// <summary>Makes a phrase of its template.</summary>
    public static implicit operator Phrase(string template) => new(template);

    /// <summary>The sentence as plain text for titles, labels and data; a slot that runs another way is isolated.</summary>
    public string FillPlain(params ReadOnlySpan<string> values)
    {
        var text = new System.Text.StringBuilder();
        foreach (var piece in Pieces)
        {
            if (piece.Slot < 0)
            {
                text.Append(piece.Literal);
            }
            else
            {
                var value = values[piece.Slot];
                text.Append(RunsAnotherWay(value) ? FirstStrongIsolate + value + PopDirectionalIsolate : value);
            }
        }

        return text.ToString();
    }

    /// <summary>True when a value holds letters of the other direction than the sentence's.</summary>
    private bool RunsAnotherWay(string value) => IsRightToLeft(Template) ? value.Any(char.IsAsciiLetter) : IsRightToLeft(value);

    /// <summary>True where a letter of Hebrew, Arabic or a related block stands (U+0590–U+08FF).</summary>
    private static bool IsRightToLeft(string text) => text.Any(letter => letter is >= '\u0590' and <= '\u08FF');

    /// <inheritdoc/>
    public override string ToString() => Template;

    private static ImmutableArray<PhrasePiece> ParseTemplate(string template)
    {
        var pieces = ImmutableArray.CreateBuilder<PhrasePiece>();
        var start = 0;
        for (var i = 0; i + 2 < template.Length; i++)
        {
            if (template[i] == '{' && template[i + 2] == '}')
            {
                Literal(template[start..i]);
                pieces.Add(new PhrasePiece("", template[i + 1] - '0'));
                start = i + 3;
            }
        }

        Literal(template[start..]);
        return pieces.ToImmutable();

        void Literal(string text)
        {
            if (text.Length > 0)
            {
                pieces.Add(new PhrasePiece(text, -1));
            }
        }
    }
}

/// <summary>A part of a phrase: letters, or a slot.</summary>
/// <param name="Literal">The letters; empty for a slot.</param>
/// <param name="Slot">The number of the slot, or -1.</param>
public readonly record struct PhrasePiece(string Literal, int Slot);
