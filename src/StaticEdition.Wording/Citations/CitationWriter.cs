namespace StaticEdition.Wording;

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
            .. Sections(writing, citation).Where(section => section.Count > 0)
                .SelectMany((section, i) => i == 0 ? section : section.Prepend(separator))
                .Select(part => part with { Text = Breaking(part.Text) }),
        ];
    }

    /// <summary>The citation as plain characters.</summary>
    public static string Plain(InterfaceLanguage writing, Citation citation) => Plain(Write(writing, citation));

    /// <summary>What is cited, as a title.</summary>
    public static string Title(InterfaceLanguage writing, Citation citation)
    {
        var whole = citation.Title is { } title ? NameWriter.Write(writing, title)
            : citation.Text is { } text ? Value(writing, text.Cite.IsEmpty ? text.Title : text.Cite)
            : Value(writing, citation.Edition);
        IEnumerable<IReadOnlyList<NamePart>> sections = [whole, .. Place(writing, citation)];
        return string.Join(writing.Texts.Comma, sections.Select(Plain));
    }

    /// <summary>A value of the edition as plain characters.</summary>
    public static string Plain(InterfaceLanguage writing, Localized<string> value) => Plain(Value(writing, value));

    /// <summary>The version: <c>v1.0</c>.</summary>
    public static string Version(InterfaceLanguage writing, Citation citation) =>
        writing.Texts.Places.Version.Template.Replace("{0}", citation.Version, StringComparison.Ordinal);

    private static IEnumerable<IReadOnlyList<NamePart>> Sections(InterfaceLanguage writing, Citation citation)
    {
        var places = writing.Texts.Places;
        if (citation.Author is { } author)
        {
            yield return Value(writing, author.Name);
        }

        if (citation.Title is { } title)
        {
            var name = NameWriter.Write(writing, title);
            yield return title is WrittenName ? Filled(places.Quoted, name) : name;
        }
        else if (citation.Voice is { } voice)
        {
            yield return Value(writing, voice.Speaker.Name);
            yield return Value(writing, voice.Outlet);
            yield return Said(writing.Date(voice.Date));
        }
        else if (citation.Text is { } text)
        {
            yield return Value(writing, text.Cite.IsEmpty ? text.Title : text.Cite);
            yield return Value(writing, text.Place);
            yield return Said(writing.Date(text.Date));
        }

        foreach (var place in Place(writing, citation))
        {
            yield return place;
        }

        var isPart = citation.Title is not null || citation.Text is not null;
        var edition = Value(writing, citation.Edition);
        yield return isPart ? [new NamePart(places.In + " "), .. edition] : edition;
        if (!citation.Editors.IsEmpty)
        {
            yield return Filled(places.EditedBy, Names(writing, citation.Editors));
        }

        yield return Said(Version(writing, citation));
        if (citation.Text is null)
        {
            yield return Said(writing.Date(citation.Date));
        }
    }

    private static IEnumerable<IReadOnlyList<NamePart>> Place(InterfaceLanguage writing, Citation citation)
    {
        if (citation.Place is { } place && place is { Label: not null } or { Division: not null } or { Paragraph: not null })
        {
            yield return NameWriter.WriteLocal(writing, place);
        }

        if (citation is { Voice: { } voice, Testimony: { } number })
        {
            yield return Filled(writing.Texts.Voices.TestimonyNumber, [.. Value(writing, voice.Siglum), new NamePart(" " + writing.Number(number))]);
        }
    }

    private static List<NamePart> Names(InterfaceLanguage writing, ImmutableArray<Person> people) =>
        [.. people.SelectMany((person, i) => Value(writing, person.Name).Prepend(new NamePart(i == 0 ? "" : writing.Texts.Places.Between)))];

    private static List<NamePart> Filled(Phrase phrase, IReadOnlyList<NamePart> slot) =>
        [.. phrase.Pieces.SelectMany(piece => piece.Slot < 0 ? [new NamePart(piece.Literal)] : slot)];

    private static IReadOnlyList<NamePart> Value(InterfaceLanguage writing, Localized<string> value) =>
        !value.TryGet(writing.Language, out var language, out var text) ? []
            : [new NamePart(text, language == writing.TextLanguage ? null : language)];

    private static IReadOnlyList<NamePart> Said(string words) => [new NamePart(words)];

    private static string Plain(IReadOnlyList<NamePart> parts) => Breaking(string.Concat(parts.Select(part => part.Text)));

    private static string Breaking(string text) => text.Replace('\u00A0', ' ');
}
