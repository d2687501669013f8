using StaticEdition.Wording.Names;

namespace StaticEdition.Wording.Citations;

/// <summary>
/// A citation as text: <c>Library Rules, Town Library, 1 March 2020, rule 2, in Title, v1.0</c>. The parts stand in one order in every language,
/// and nothing invisible stands among them: what is copied holds neither isolates nor spaces that do not break.
/// </summary>
public static class CitationWriter
{
    /// <summary>The parts in order; on a page each run of another direction is isolated by its element.</summary>
    public static IReadOnlyList<NamePart> Write(InterfaceLanguage writing, Citation citation)
    {
        var separator = new NamePart(writing.Texts.Comma);
        return
        [
            .. WriteSections(writing, citation).Where(section => section.Count > 0)
                .SelectMany((section, i) => i == 0 ? section : section.Prepend(separator))
                .Select(part => part with { Text = AllowBreaks(part.Text) }),
        ];
    }

    /// <summary>The citation as plain characters.</summary>
    public static string ToPlainText(InterfaceLanguage writing, Citation citation) => ToPlainText(Write(writing, citation));

    /// <summary>The title of the cited thing.</summary>
    public static string WriteTitle(InterfaceLanguage writing, Citation citation)
    {
        var whole = citation switch
        {
            { Title: { } title } => NameWriter.WriteName(writing, title),
            { Text: { } text } => WriteValue(writing, text.Cite.IsEmpty ? text.Title : text.Cite),
            _ => WriteValue(writing, citation.Edition),
        };
        IEnumerable<IReadOnlyList<NamePart>> sections = [whole, .. WritePlace(writing, citation)];
        return string.Join(writing.Texts.Comma, sections.Select(ToPlainText));
    }

    /// <summary>A value of the edition as plain characters.</summary>
    public static string ToPlainText(InterfaceLanguage writing, Localized<string> value) => ToPlainText(WriteValue(writing, value));

    /// <summary>The version: <c>v1.0</c>.</summary>
    public static string WriteVersion(InterfaceLanguage writing, Citation citation) =>
        writing.Texts.Places.Version.Template.Replace("{0}", citation.Version, StringComparison.Ordinal);

    private static IEnumerable<IReadOnlyList<NamePart>> WriteSections(InterfaceLanguage writing, Citation citation)
    {
        var places = writing.Texts.Places;
        if (citation.Author is { } author)
        {
            yield return WriteValue(writing, author.Name);
        }

        if (citation.Title is { } title)
        {
            var name = NameWriter.WriteName(writing, title);
            yield return title is WrittenName ? FillPhrase(places.Quoted, name) : name;
        }
        else if (citation.Voice is { } voice)
        {
            yield return WriteValue(writing, voice.Speaker.Name);
            yield return WriteValue(writing, voice.Outlet);
            yield return LiteralParts(writing.FormatDate(voice.Date));
        }
        else if (citation.Text is { } text)
        {
            yield return WriteValue(writing, text.Cite.IsEmpty ? text.Title : text.Cite);
            yield return WriteValue(writing, text.Place);
            yield return LiteralParts(writing.FormatDate(text.Date));
        }

        foreach (var place in WritePlace(writing, citation))
        {
            yield return place;
        }

        var isPart = citation.Title is not null || citation.Text is not null;
        var edition = WriteValue(writing, citation.Edition);
        yield return isPart ? [new NamePart(places.In + " "), .. edition] : edition;
        if (!citation.Editors.IsEmpty)
        {
            yield return FillPhrase(places.EditedBy, WriteNames(writing, citation.Editors));
        }

        yield return LiteralParts(WriteVersion(writing, citation));
        if (citation.Text is null)
        {
            yield return LiteralParts(writing.FormatDate(citation.Date));
        }
    }

    private static IEnumerable<IReadOnlyList<NamePart>> WritePlace(InterfaceLanguage writing, Citation citation)
    {
        if (citation.Place is { } place && place is { Label: not null } or { Division: not null } or { Paragraph: not null })
        {
            yield return NameWriter.WriteLocal(writing, place);
        }

        if (citation is { Voice: { } voice, Testimony: { } number })
        {
            yield return FillPhrase(writing.Texts.Voices.TestimonyNumber, [.. WriteValue(writing, voice.Siglum), new NamePart(" " + writing.FormatNumber(number))]);
        }
    }

    private static List<NamePart> WriteNames(InterfaceLanguage writing, ImmutableArray<Person> people) =>
        [.. people.SelectMany((person, i) => WriteValue(writing, person.Name).Prepend(new NamePart(i == 0 ? "" : writing.Texts.Places.Between)))];

    private static List<NamePart> FillPhrase(Phrase phrase, IReadOnlyList<NamePart> slot) =>
        [.. phrase.Pieces.SelectMany(piece => piece.Slot < 0 ? [new NamePart(piece.Literal)] : slot)];

    private static IReadOnlyList<NamePart> WriteValue(InterfaceLanguage writing, Localized<string> value)
    {
        if (!value.TryGet(writing.Language, out var language, out var text))
        {
            return [];
        }

        return [new NamePart(text, language == writing.TextLanguage ? null : language)];
    }

    private static IReadOnlyList<NamePart> LiteralParts(string words) => [new NamePart(words)];

    private static string ToPlainText(IReadOnlyList<NamePart> parts) => AllowBreaks(string.Concat(parts.Select(part => part.Text)));

    private static string AllowBreaks(string text) => text.Replace('\u00A0', ' ');
}
