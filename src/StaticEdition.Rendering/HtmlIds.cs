using System.Globalization;
using StaticEdition.Rendering.Pages;

namespace StaticEdition.Rendering;

/// <summary>
/// The spelling of HTML ids. Whatever belongs to a segment has a prefix that says on which side it is, so that two texts with the
/// same segment ids do not collide on one page.
/// </summary>
internal static class HtmlIds
{
    /// <summary>The side that leads, or the only text of a page.</summary>
    public const char Lead = 's';

    /// <summary>The side that follows.</summary>
    public const char Following = 'f';

    /// <summary>The row, card or band that shows a segment in full.</summary>
    public static string ForSegment(char side, string segment) => $"{side}-{segment}";

    /// <summary>The panel of a segment.</summary>
    public static string ForPanel(char side, Id segment) => $"{side}d-{segment}";

    /// <summary>The id of the citation of a segment, where its text is alone.</summary>
    public static string ForCitation(char side, Id segment) => $"{side}c-{segment}";

    /// <summary>The footnote of a note.</summary>
    public static string ForNote(char side, Id segment, int number) => NumberedId(side, 'n', segment, number);

    /// <summary>The footnote of a testimony, by its ordinal in the segment.</summary>
    public static string ForTestimony(char side, Id segment, int ordinal) => NumberedId(side, 't', segment, ordinal);

    /// <summary>The apparatus entry of an intervention.</summary>
    public static string ForIntervention(char side, Id segment, int letter) => NumberedId(side, 'a', segment, letter);

    /// <summary>The card of a row.</summary>
    public static string ForCard(Id row, int ordinal) => $"c-{row}-{NumberText(ordinal)}";

    /// <summary>A note in the index of notes: its address does not change when others are added before it.</summary>
    public static string NoteLine(Id note) => $"n-{note}";

    /// <summary>A note on the page of its pairing.</summary>
    public static string PairingNote(int number) => "note-" + NumberText(number);

    /// <summary>A change on the page of its pairing.</summary>
    public static string ForChange(int number) => "change-" + NumberText(number);

    /// <summary>A testimony on its voice's page.</summary>
    public static string VoiceTestimony(Id testimony) => $"t-{testimony}";

    /// <summary>A line of a capture.</summary>
    public static string ForLine(int number) => "line-" + NumberText(number);

    /// <summary>The heading of a division; on a page that shows two texts only the leading one has headings.</summary>
    public static string ForDivision(Id? division) => division is { } id ? $"division-{id}" : "text";

    /// <summary>A version in the list of changes; what no id should hold is written as its hexadecimal number.</summary>
    public static string ForVersion(string version) => "version_" + string.Concat(version.Select(letter =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{(int)letter:x4}")));

    /// <summary>A record in the list of changes.</summary>
    public static string ForChangedRecord(Reference record) => record.ToString()!.Replace('/', '_');

    /// <summary>The heading over bands of the following text before the first row.</summary>
    public static string ForTop(int ordinal) => "top-" + NumberText(ordinal);

    private static string NumberedId(char side, char kind, Id segment, int number) => $"{side}{kind}-{segment}-{NumberText(number)}";

    private static string NumberText(int number) => number.ToString(CultureInfo.InvariantCulture);
}
