using System.Globalization;
using System.Text;

namespace StaticEdition.Rendering.Shared;

/// <summary>The initial of the words of one language, by which a long index is split.</summary>
/// <param name="Language">The language of the words.</param>
/// <param name="Letter">A letter in upper case, folded; a digit; or <c>#</c> for words that begin with neither.</param>
public sealed record Initial(Language Language, string Letter)
{
    /// <summary>As a path has it: the language and the code point, e.g. <c>ar-0627</c>.</summary>
    public override string ToString() => $"{Language.Tag}-{Rune.GetRuneAt(Letter, 0).Value.ToString("x4", CultureInfo.InvariantCulture)}";
}

/// <summary>An initial of a split index.</summary>
/// <param name="Initial">The initial.</param>
/// <param name="Page">Its page.</param>
/// <param name="Count">How many entries or forms.</param>
public sealed record InitialLine(Initial Initial, Route Page, int Count);

/// <summary>The initials of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Lines">Its initials in order.</param>
public sealed record InitialList(Language Language, ImmutableArray<InitialLine> Lines)
{
    /// <summary>The lists of some initials, in the order of their first.</summary>
    internal static ImmutableArray<InitialList> ByLanguage(IEnumerable<InitialLine> lines) =>
        [.. lines.GroupBy(line => line.Initial.Language).Select(language => new InitialList(language.Key, [.. language]))];
}
