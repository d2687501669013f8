using System.Text.RegularExpressions;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>An item of <c>accept</c>.</summary>
/// <param name="Code">The code of a rule.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1, or null for every line.</param>
/// <param name="Reason">Why the finding is accepted.</param>
/// <param name="Span">The item.</param>
internal sealed record ParsedAcceptance(Parsed<string> Code, string File, int? Line, string Reason, SourceSpan Span);

/// <summary>An item of <c>accept</c> in <c>edition.yml</c>.</summary>
internal static partial class AcceptanceFormat
{
    private static readonly Key<Parsed<string>?> Code = new("code", TextTypes.Text, Needed.Yes, "the code of a review finding") { Example = "SE122" };

    private static readonly Key<string?> At = new("at", TextTypes.PlainText, Needed.Yes, "its file, or its file and line")
    {
        Example = "notes/ships.yml:3",
    };

    private static readonly Key<string?> Reason = new("reason", TextTypes.PlainText, Needed.Yes, "why it is right as it is")
    {
        Example = "The number sign is part of the title.",
    };

    public static readonly RecordFormat<ParsedAcceptance> Record = new("acceptance", [Code, At, Reason], ParseRecord);

    private static ParsedAcceptance? ParseRecord(Fields fields)
    {
        var code = fields.Read(Code);
        var at = fields.Read(At);
        var reason = fields.Read(Reason);
        if (code is null || at is null || reason is null)
        {
            return null;
        }

        var place = FileAndLine().Match(at);
        return new ParsedAcceptance(
            code,
            place.Groups[1].Value,
            place.Groups[2].Success && int.TryParse(place.Groups[2].ValueSpan, out var line) ? line : null,
            reason,
            fields.Span);
    }

    [GeneratedRegex(@"\A(.*?)(?::([0-9]{1,7}))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FileAndLine();
}
