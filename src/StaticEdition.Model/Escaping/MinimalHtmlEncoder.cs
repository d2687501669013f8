using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace StaticEdition.Model.Escaping;

/// <summary>
/// The encoder of all HTML: it escapes <c>&lt; &gt; &amp; "</c> and nothing else, where the framework's would write every letter outside
/// ASCII as a number. Attribute values are between double quotes, so the apostrophe needs no escape.
/// </summary>
public sealed class MinimalHtmlEncoder : HtmlEncoder
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\"");

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => Rune.IsValid(unicodeScalar) && unicodeScalar is '<' or '>' or '&' or '"';

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Escaped);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        var replacement = ReplacementFor(unicodeScalar);
        if (replacement is not null)
        {
            numberOfCharactersWritten = replacement.Length;
            return replacement.TryCopyTo(destination);
        }

        return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);
    }

    /// <inheritdoc/>
    public override void Encode(TextWriter output, string value, int startIndex, int characterCount)
    {
        var rest = value.AsSpan(startIndex, characterCount);
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            output.Write(rest[..next]);
            output.Write(ReplacementFor(rest[next]));
            rest = rest[(next + 1)..];
        }

        output.Write(rest);
    }

    private static string? ReplacementFor(int character) => character switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => null,
    };
}
