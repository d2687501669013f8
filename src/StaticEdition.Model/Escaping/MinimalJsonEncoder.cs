using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace StaticEdition.Model.Escaping;

/// <summary>
/// The encoder of all JSON that is written: it escapes what JSON demands (RFC 8259, section 7) and <c>&lt;</c>, so that a value cannot end
/// the <c>script</c> element of a page. Letters of every script stay as they are, and no version of the Unicode tables decides about the bytes.
/// </summary>
public sealed unsafe class MinimalJsonEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (char)control), '"', '\\', '<']);

    private MinimalJsonEncoder()
    {
    }

    /// <summary>The encoder; it has no state.</summary>
    public static MinimalJsonEncoder Shared { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => "\\u0000".Length;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar < 0x80 && Escaped.Contains((char)unicodeScalar);

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Escaped);

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < 0x20 or '<' => FormattableString.Invariant($"\\u{unicodeScalar:x4}"),
            _ => new Rune(unicodeScalar).ToString(),
        };
        numberOfCharactersWritten = escaped.Length;
        return escaped.TryCopyTo(new Span<char>(buffer, bufferLength));
    }
}
