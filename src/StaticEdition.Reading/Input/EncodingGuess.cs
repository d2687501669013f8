namespace StaticEdition.Reading.Input;

/// <summary>Guesses the encoding of a file that is not UTF-8, for the remedy.</summary>
internal static class EncodingGuess
{
    /// <summary>UTF-16 or UTF-32 by its mark or by its zero bytes; null when it is neither.</summary>
    public static string? OfWhole(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return "UTF-16";
        }

        var beginning = bytes[..Math.Min(bytes.Length, 4096)];
        return beginning.Length > 3 && beginning.Count((byte)0) > beginning.Length / 5 ? "UTF-16 without a byte-order mark" : null;
    }

    /// <summary>Arabic words in Windows-1256 are long runs of high bytes; in Windows-1252 a high byte stands alone.</summary>
    public static string? OfBytes(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        var runs = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                high++;
                runs += i == 0 || bytes[i - 1] < 0x80 ? 1 : 0;
            }
        }

        return high >= 2 * runs && high >= 4 ? "Windows-1256" : "Windows-1252";
    }
}
