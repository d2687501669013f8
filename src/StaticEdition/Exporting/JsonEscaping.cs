using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace StaticEdition;

/// <summary>
/// Escapes what JSON demands and nothing else (RFC 8259, section 7), so that letters of every script stand as themselves and no
/// version of the Unicode tables decides about the bytes.
/// </summary>
internal sealed unsafe class JsonEscaping : JavaScriptEncoder
{
    private static readonly SearchValues<char> Demanded =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (char)control), '"', '\\']);

    public static readonly JsonEscaping Minimal = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar < 0x80 && Demanded.Contains((char)unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Demanded);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < 0x20 => FormattableString.Invariant($"\\u{unicodeScalar:x4}"),
            _ => new Rune(unicodeScalar).ToString(),
        };
        numberOfCharactersWritten = escaped.Length;
        return escaped.TryCopyTo(new Span<char>(buffer, bufferLength));
    }
}
