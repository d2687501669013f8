using System.Buffers;
using System.Text;
using System.Text.Unicode;
using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Reading.Input;

/// <summary>
/// Bytes to characters, before anything else looks at a file. Findings: SE110 (not UTF-8), SE111 (byte-order mark), SE112 (CR),
/// SE113 (control characters), SE114 (overrides of direction).
/// </summary>
internal static class TextDecoder
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsSuspect)));

    /// <summary>The characters of a file that editors write; null when it is not UTF-8.</summary>
    public static SourceText? DecodeFile(InputFile file, FindingList findings)
    {
        if (DecodeUtf8(file, findings, out var hasMark) is not { } content)
        {
            return null;
        }

        if (hasMark)
        {
            findings.Add(SourceFindings.ByteOrderMark(file.Path));
        }

        var source = new SourceText(file.Path, WithLineFeeds(file.Path, content, findings));
        return source.Content.AsSpan().ContainsAny(Suspect) ? WithoutSuspects(source, findings) : source;
    }

    /// <summary>The characters of a capture, kept as they are but for a byte-order mark; null when it is not UTF-8.</summary>
    public static string? DecodeCapture(InputFile file, FindingList findings)
    {
        var content = DecodeUtf8(file, findings, out _);
        if (content is not null && IndexOfRefused(content) is var at and >= 0)
        {
            var source = new SourceText(file.Path, content);
            findings.Add(SourceFindings.ControlCharacter(source.SpanOf(at, at + 1), content[at]));
        }

        return content;
    }

    /// <summary>NUL, and a carriage return that ends no line: a browser reads it as a line end, so the words could not be proved.</summary>
    private static int IndexOfRefused(string capture)
    {
        for (var at = capture.AsSpan().IndexOfAny('\0', '\r'); at >= 0;)
        {
            if (capture[at] == '\0' || at + 1 == capture.Length || capture[at + 1] != '\n')
            {
                return at;
            }

            var next = capture.AsSpan(at + 1).IndexOfAny('\0', '\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    /// <summary>The first character that no value may hold, even written as an escape; null when there is none.</summary>
    public static char? FindSuspect(ReadOnlySpan<char> value)
    {
        var at = value.IndexOfAny(Suspect);
        return at < 0 ? null : value[at];
    }

    /// <summary>The finding for a character that <see cref="FindSuspect"/> found.</summary>
    public static Finding FindingFor(char suspect, SourceSpan span) =>
        IsOverride(suspect) ? SourceFindings.BidiOverride(span, suspect) : SourceFindings.ControlCharacter(span, suspect);

    private static string? DecodeUtf8(InputFile file, FindingList findings, out bool hasMark)
    {
        var bytes = file.Content.Span;
        hasMark = bytes.StartsWith("\uFEFF"u8);
        if (hasMark)
        {
            bytes = bytes[3..];
        }

        if (EncodingGuess.OfWhole(bytes) is { } guess)
        {
            findings.Add(SourceFindings.OtherEncoding(file.Path, guess));
            return null;
        }

        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        findings.Add(FirstBadByte(file.Path, bytes));
        return null;
    }

    private static Finding FirstBadByte(string path, ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        var status = OperationStatus.Done;
        while (position < bytes.Length
            && (status = Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed)) == OperationStatus.Done)
        {
            position += consumed;
        }

        var before = Encoding.UTF8.GetString(bytes[..position]);
        var source = new SourceText(path, before + '?');
        var span = source.SpanOf(before.Length, before.Length + 1);
        return status == OperationStatus.NeedMoreData
            ? SourceFindings.TruncatedCharacter(span)
            : SourceFindings.InvalidUtf8(span, bytes[position], EncodingGuess.OfBytes(bytes));
    }

    private static string WithLineFeeds(string path, string content, FindingList findings)
    {
        var first = content.IndexOf('\r', StringComparison.Ordinal);
        if (first < 0)
        {
            return content;
        }

        findings.Add(SourceFindings.CarriageReturn(new SourceText(path, content).SpanOf(first, first + 1)));
        return content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    // A control character could end a line or a file for the parser: with U+FFFD in its place the rest is read as it stands.
    private static SourceText WithoutSuspects(SourceText source, FindingList findings)
    {
        var content = source.Content.ToCharArray();
        var position = 0;
        while (content.AsSpan(position).IndexOfAny(Suspect) is >= 0 and var ahead)
        {
            position += ahead;
            findings.Add(FindingFor(content[position], source.SpanOf(position, position + 1)));
            content[position] = '\uFFFD';
        }

        return new SourceText(source.File, new string(content));
    }

    private static bool IsSuspect(char character) =>
        IsOverride(character)
        || (char.IsControl(character) && character is not ('\t' or '\n'))
        || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    private static bool IsOverride(char character) => character is >= '\u202A' and <= '\u202E';
}
