using System.Security.Cryptography;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

/// <summary>A capture: its lines without their line ends, and its bytes.</summary>
internal sealed record ParsedWitness(string FileName, string Sha256, ImmutableArray<string> Lines, ReadOnlyMemory<byte> Content, SourceSpan Span);

/// <summary><c>witnesses/&lt;file&gt;.txt</c>: a capture byte for byte, with its lines.</summary>
internal static class WitnessFormat
{
    /// <summary>The capture; null when it is not UTF-8. A byte-order mark and CR LF are its own and no findings.</summary>
    public static ParsedWitness? Read(InputFile file, ReadingContext context)
    {
        if (file.Content.IsEmpty)
        {
            context.Findings.Add(FolderFindings.EmptyFile(file.Path));
            return null;
        }

        if (TextDecoder.DecodeCapture(file, context.Findings) is not { } content)
        {
            return null;
        }

        return new ParsedWitness(
            InputLayout.NameOf(file.Path),
            Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
            SplitLines(content),
            file.Content,
            SourceSpan.Of(file.Path));
    }

    // The empty line after a last line end is none.
    private static ImmutableArray<string> SplitLines(string content)
    {
        var lines = content.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return [.. lines[^1].Length == 0 ? lines.AsSpan(0, lines.Length - 1) : lines];
    }
}
