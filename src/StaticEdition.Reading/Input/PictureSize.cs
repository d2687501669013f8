using System.Buffers.Binary;

namespace StaticEdition.Reading.Input;

/// <summary>
/// Width and height of a picture from its first bytes: PNG (W3C PNG, third edition, 11.2.1 <c>IHDR</c>) or JPEG (ITU-T T.81, B.2.2, the first
/// frame header).
/// </summary>
internal static class PictureSize
{
    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size in pixels; null for what is neither.</summary>
    public static (int Width, int Height)? ReadSize(ReadOnlySpan<byte> file) => OfPng(file) ?? OfJpeg(file);

    private static (int Width, int Height)? OfPng(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file.StartsWith(PngStart) && file[12..16].SequenceEqual("IHDR"u8)
            ? WhenPositive(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : null;

    private static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith<byte>([0xFF, 0xD8]))
        {
            return null;
        }

        // Marker segments: FF, kind, length; a start of frame is C0–CF but for C4, C8 and CC.
        for (var at = 2; at + 9 <= file.Length && file[at] == 0xFF;)
        {
            var kind = file[at + 1];
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return WhenPositive(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += kind == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    private static (int Width, int Height)? WhenPositive(int width, int height) => width > 0 && height > 0 ? (width, height) : null;
}
