using System.Text.RegularExpressions;
using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using YamlDotNet.Core;

namespace StaticEdition.Reading.Yaml;

/// <summary>Explains an error of the parser in an editor's terms and at the place where the editor must look. Finding: SE120.</summary>
internal static partial class YamlErrorExplainer
{
    private const string ABlock = " the text into a block: write > after the colon and the text on the next line, indented by two more spaces.";
    private const string UseBlock = "Put" + ABlock;
    private const string OrUseBlock = ", or put" + ABlock;

    public static Finding ExplainError(YamlException? exception, SourceText source, int start, int end)
    {
        var at = exception is null ? end : Math.Min(start + (int)exception.Start.Index, end);
        var number = source.LineOf(at > start && at == end ? at - 1 : at);
        return LookAlikeColon(source, number, start)
            ?? OpenQuotation(exception, source, at)
            ?? OpenBracket(exception, source, at, start)
            ?? InLine(source, number, at)
            ?? YamlFindings.InvalidSyntax(source.SpanOf(at, at), "this breaks the grammar of YAML: " + PlainMessage(exception), null);
    }

    /// <summary>A colon of another script or width after what looks like a key, on the line or the ones just before it.</summary>
    public static Finding? LookAlikeColon(SourceText source, int number, int start)
    {
        for (var n = number; n >= 1 && n >= number - 2 && source.LineAt(n).Start >= start; n--)
        {
            var match = KeyWithLookAlike().Match(LineText(source, n));
            if (match.Success)
            {
                var colon = source.LineAt(n).Start + match.Groups["colon"].Index;
                var written = match.Groups["colon"].Value[0];
                return YamlFindings.InvalidSyntax(
                    source.SpanOf(colon, colon + 1),
                    FormattableString.Invariant($"“{written}” (U+{(int)written:X4}) is not the colon of YAML"),
                    $"Write “{match.Groups["key"].Value}:” with a colon of the Latin keyboard and a space after it.");
            }
        }

        return null;
    }

    private static Finding? OpenQuotation(YamlException? exception, SourceText source, int at)
    {
        var isOpen = exception?.Message.Contains("quoted scalar", StringComparison.Ordinal) == true
            && at < source.Content.Length && source.Content[at] is '"' or '\'';
        if (!isOpen)
        {
            return null;
        }

        var mark = source.Content[at];
        string[] escapes = ["escape", "surrogate"];
        var close = mark == '\'' ? "Close it (an apostrophe inside is written twice)" : "Close it";
        return escapes.Any(word => exception!.Message.Contains(word, StringComparison.Ordinal))
            ? YamlFindings.InvalidSyntax(
                source.SpanOf(at, at + 1), "a backslash in this value begins an escape that YAML does not know",
                "Write two backslashes for one, or use single quotation marks.")
            : YamlFindings.InvalidSyntax(
                source.SpanOf(at, at + 1), $"the quotation mark {mark} that opens here is not closed",
                close + OrUseBlock);
    }

    private static Finding? OpenBracket(YamlException? exception, SourceText source, int at, int start)
    {
        var isFlow = exception is null || exception.Message.Contains("flow", StringComparison.Ordinal)
            || exception.Message.Contains("expected node content", StringComparison.Ordinal);
        var bracket = source.Content.LastIndexOfAny(['[', '{'], Math.Max(Math.Min(at, source.Content.Length - 1), 0));
        return !isFlow || bracket < start ? null : YamlFindings.InvalidSyntax(
            source.SpanOf(bracket, bracket + 1), $"the bracket {source.Content[bracket]} that opens here is not closed as it should be",
            "Close it, with commas between its parts; a value that begins with a bracket belongs in a block (>).");
    }

    private static Finding? InLine(SourceText source, int number, int at)
    {
        var line = LineText(source, number);
        var lineStart = source.LineAt(number).Start;
        var value = KeyAndValue().Match(line);
        var place = source.SpanOf(Math.Max(at, lineStart), Math.Max(at, lineStart) + 1);
        if (value.Success && value.Groups["value"].Value is ['“' or '”' or '„' or '«' or '‘', ..] quoted)
        {
            return YamlFindings.InvalidSyntax(
                source.SpanOf(lineStart + value.Groups["value"].Index, lineStart + value.Groups["value"].Index + 1),
                $"the mark {quoted[0]} is a letter to YAML and encloses no value", "Use straight quotation marks" + OrUseBlock);
        }

        if (value.Success && "@`%|>&*!]},".Contains(value.Groups["value"].Value.FirstOrDefault('x'), StringComparison.Ordinal))
        {
            return YamlFindings.InvalidSyntax(place, $"a value cannot begin with {value.Groups["value"].Value[0]}", UseBlock);
        }

        if (value.Success && value.Groups["value"].Value is ['[' or '{', ..] bracketed)
        {
            return YamlFindings.InvalidSyntax(
                source.SpanOf(lineStart + value.Groups["value"].Index, lineStart + value.Groups["value"].Index + 1),
                $"the value begins with {bracketed[0]} and goes on after the bracket is closed", UseBlock);
        }

        if (value.Success && value.Groups["value"].Value is ['"' or '\'', ..])
        {
            return YamlFindings.InvalidSyntax(place, "the value goes on after its closing quotation mark", UseBlock);
        }

        if (value.Success && ColonInValue().Match(value.Groups["value"].Value) is { Success: true } colon)
        {
            var offset = lineStart + value.Groups["value"].Index + colon.Index;
            return YamlFindings.InvalidSyntax(source.SpanOf(offset, offset + 1), "the value contains a colon, which begins another key", UseBlock);
        }

        if (DashWithoutSpace().IsMatch(line))
        {
            return YamlFindings.InvalidSyntax(place, "a list item needs a space after its hyphen", "Write “- ” before the item.");
        }

        return number > 1 && value.Success ? IndentationFinding(source, number, lineStart) : null;
    }

    private static Finding IndentationFinding(SourceText source, int number, int lineStart)
    {
        var indentation = LineText(source, number).Length - LineText(source, number).TrimStart(' ').Length;
        return YamlFindings.InvalidSyntax(
            source.SpanOf(lineStart + indentation, lineStart + indentation + 1),
            "the line is indented otherwise than the lines it belongs to",
            "Begin all keys of a record in the same column; the text of a block is indented deeper than its key.");
    }

    private static string LineText(SourceText source, int number)
    {
        var (start, end) = source.LineAt(number);
        return source.Content[start..Math.Min(end, start + 2000)];
    }

    private static string PlainMessage(YamlException? exception)
    {
        var message = exception?.Message ?? "";
        var text = message.Length == 0 ? "the end is missing" : message.TrimEnd('.', ' ');
        return char.ToLowerInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"\A[ ]*(?:- )?(?<key>[a-z][a-z0-9-]*)[ ]?(?<colon>[：﹕︓∶ː։׃꞉؛;])(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyWithLookAlike();

    [GeneratedRegex(@"\A[ ]*(?:- )*(?<key>[^\s:#][^:#]{0,80}):[ ]+(?<value>\S.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@":(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex ColonInValue();

    [GeneratedRegex(@"\A[ ]*-[^\s-]", RegexOptions.CultureInvariant)]
    private static partial Regex DashWithoutSpace();
}
