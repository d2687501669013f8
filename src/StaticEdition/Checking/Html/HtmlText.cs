using System.Globalization;
using System.Text;

namespace StaticEdition.Checking.Html;

/// <summary>Decodes character references as far as encoders write them: the five of XML, no-break space, and numbers.</summary>
internal static class HtmlText
{
    /// <summary>The characters of a text or of an attribute's value.</summary>
    public static string Decode(ReadOnlySpan<byte> encoded)
    {
        if (!encoded.Contains((byte)'&'))
        {
            return Encoding.UTF8.GetString(encoded);
        }

        var decoded = new StringBuilder();
        while (encoded.Length > 0)
        {
            var plain = encoded.IndexOf((byte)'&');
            decoded.Append(Encoding.UTF8.GetString(plain < 0 ? encoded : encoded[..plain]));
            encoded = plain < 0 ? [] : encoded[plain..];
            if (encoded.Length > 0)
            {
                decoded.Append(DecodeReference(encoded, out var length)?.ToString() ?? "&");
                encoded = encoded[length..];
            }
        }

        return decoded.ToString();
    }

    /// <summary>The character of the reference at the start, or null where it is none that is known; then its length is 1.</summary>
    public static Rune? DecodeReference(ReadOnlySpan<byte> encoded, out int length)
    {
        var end = encoded[..Math.Min(encoded.Length, 12)].IndexOf((byte)';');
        Rune? character = end < 2 ? null : DecodeNamed(encoded[1..end]) ?? DecodeNumbered(encoded[1..end]);
        length = character is null ? 1 : end + 1;
        return character;
    }

    private static Rune? DecodeNamed(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("amp"u8) => new Rune('&'),
        _ when name.SequenceEqual("lt"u8) => new Rune('<'),
        _ when name.SequenceEqual("gt"u8) => new Rune('>'),
        _ when name.SequenceEqual("quot"u8) => new Rune('"'),
        _ when name.SequenceEqual("apos"u8) => new Rune('\''),
        _ when name.SequenceEqual("nbsp"u8) => new Rune('\u00A0'),
        _ => null,
    };

    private static Rune? DecodeNumbered(ReadOnlySpan<byte> reference)
    {
        if (reference[0] != '#')
        {
            return null;
        }

        var isHexadecimal = reference.Length > 1 && reference[1] is (byte)'x' or (byte)'X';
        var digits = reference[(isHexadecimal ? 2 : 1)..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number) ? new Rune(number) : null;
    }
}
