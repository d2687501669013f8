namespace StaticEdition.Theme;

/// <summary>
/// A citation in words: <c>Library Rules, Town Library, 1 March 2020, rule 2, in Title, v1.0</c>. The parts stand in one order in every language,
/// and nothing invisible stands among them: what is copied holds neither isolates nor spaces that do not break.
/// </summary>
internal static class CitationWriter
{
    /// <summary>The parts in order; on a page each run of another direction is isolated by its element.</summary>
    public static IReadOnlyList<NamePart> Write(Tongue tongue, Citation citation)
    {
        var separator = new NamePart(tongue.Words.Comma);
        return
        [
            .. Sections(tongue, citation).Where(section => section.Count > 0)
                .SelectMany((section, i) => i == 0 ? section : section.Prepend(separator))
                .Select(part => part with { Text = Breaking(part.Text) }),
        ];
    }

    /// <summary>The citation as plain characters.</summary>
    public static string Plain(Tongue tongue, Citation citation) => Plain(Write(tongue, citation));

    /// <summary>What is cited, as a title.</summary>
    public static string Title(Tongue tongue, Citation citation)
    {
        var whole = citation.Title is { } title ? NameWriter.Write(tongue, title)
            : citation.Text is { } text ? Value(tongue, text.Cite.IsEmpty ? text.Title : text.Cite)
            : Value(tongue, citation.Edition);
        IEnumerable<IReadOnlyList<NamePart>> sections = [whole, .. Place(tongue, citation)];
        return string.Join(tongue.Words.Comma, sections.Select(Plain));
    }

    /// <summary>A value of the edition as plain characters.</summary>
    public static string Plain(Tongue tongue, Localized<string> value) => Plain(Value(tongue, value));

    /// <summary>The version: <c>v1.0</c>.</summary>
    public static string Version(Tongue tongue, Citation citation) =>
        tongue.Words.Places.Version.Template.Replace("{0}", citation.Version, StringComparison.Ordinal);

    private static IEnumerable<IReadOnlyList<NamePart>> Sections(Tongue tongue, Citation citation)
    {
        var places = tongue.Words.Places;
        if (citation.Author is { } author)
        {
            yield return Value(tongue, author.Name);
        }

        if (citation.Title is { } title)
        {
            var name = NameWriter.Write(tongue, title);
            yield return title is WrittenName ? Filled(places.Quoted, name) : name;
        }
        else if (citation.Voice is { } voice)
        {
            yield return Value(tongue, voice.Speaker.Name);
            yield return Value(tongue, voice.Outlet);
            yield return Said(tongue.Date(voice.Date));
        }
        else if (citation.Text is { } text)
        {
            yield return Value(tongue, text.Cite.IsEmpty ? text.Title : text.Cite);
            yield return Value(tongue, text.Place);
            yield return Said(tongue.Date(text.Date));
        }

        foreach (var place in Place(tongue, citation))
        {
            yield return place;
        }

        var isPart = citation.Title is not null || citation.Text is not null;
        var edition = Value(tongue, citation.Edition);
        yield return isPart ? [new NamePart(places.In + " "), .. edition] : edition;
        if (!citation.Editors.IsEmpty)
        {
            yield return Filled(places.EditedBy, Names(tongue, citation.Editors));
        }

        yield return Said(Version(tongue, citation));
        if (citation.Text is null)
        {
            yield return Said(tongue.Date(citation.Date));
        }
    }

    private static IEnumerable<IReadOnlyList<NamePart>> Place(Tongue tongue, Citation citation)
    {
        if (citation.Place is { } place && place is { Label: not null } or { Division: not null } or { Paragraph: not null })
        {
            yield return NameWriter.WriteLocal(tongue, place);
        }

        if (citation is { Voice: { } voice, Testimony: { } number })
        {
            yield return Filled(tongue.Words.Voices.TestimonyNumber, [.. Value(tongue, voice.Siglum), new NamePart(" " + tongue.Number(number))]);
        }
    }

    private static List<NamePart> Names(Tongue tongue, ImmutableArray<Person> people) =>
        [.. people.SelectMany((person, i) => Value(tongue, person.Name).Prepend(new NamePart(i == 0 ? "" : tongue.Words.Places.Between)))];

    private static List<NamePart> Filled(Phrase phrase, IReadOnlyList<NamePart> slot) =>
        [.. phrase.Pieces.SelectMany(piece => piece.Slot < 0 ? [new NamePart(piece.Literal)] : slot)];

    private static IReadOnlyList<NamePart> Value(Tongue tongue, Localized<string> value) =>
        !value.TryGet(tongue.Language, out var language, out var text) ? []
            : [new NamePart(text, language == tongue.Language ? null : language)];

    private static IReadOnlyList<NamePart> Said(string words) => [new NamePart(words)];

    private static string Plain(IReadOnlyList<NamePart> parts) => Breaking(string.Concat(parts.Select(part => part.Text)));

    private static string Breaking(string text) => text.Replace('\u00A0', ' ');
}
