namespace StaticEdition;

/// <summary>Something that the editors say in some languages of the edition and not in all.</summary>
internal static class MissingLanguage
{
    public static readonly FindingRule Rule = new("SE302", Severity.Review, "Prose in one language only")
    {
        Why = "Every page exists in every language of the edition; prose in one language only is shown in that language on all of them.",
        Remedy = "Add the missing language.",
        Example = """
            wrong: en: >
                     A ferry across the bay.
            right: en: >
                     A ferry across the bay.
                   ar: >
                     عبّارة في الخليج.
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var edition = subject.Edition;
        return Values(edition)
            .Select(value => (value.Span, value.What, Missing: edition.Languages.Except(value.Languages).ToList()))
            .Where(value => value.Missing.Count > 0 && value.Missing.Count < edition.Languages.Length)
            .Select(value => Rule.At(value.Span, $"{value.What} is missing in {string.Join(", ", value.Missing)}"));
    }

    private static IEnumerable<(SourceSpan Span, string What, IEnumerable<Language> Languages)> Values(Edition edition) =>
    [
        (SourceSpan.Of("edition.yml"), "the title", edition.Title.Languages),
        (SourceSpan.Of("edition.yml"), "the subtitle", edition.Subtitle.Languages),
        .. edition.Versions.Select(version => (version.Span, $"what version {version.Version} brought", version.Body.Languages)),
        .. edition.Texts.SelectMany(OfText),
        .. edition.Pairings.Select(pairing => (pairing.Span, $"the comment on {pairing.Id}", pairing.Comment.Languages)),
        .. edition.Notes.Select(note => (note.Span, $"the note {note.Id}", note.Body.Languages)),
        .. edition.Voices.SelectMany(voice => OfVoice(edition, voice)),
        .. edition.People.Select(person => (person.Span, $"the name of {person.Id}", person.Name.Languages)),
        .. edition.People.Select(person => (person.Span, $"the description of {person.Id}", person.Description.Languages)),
        .. edition.Entries.Select(entry => (entry.Span, $"the name of {entry.Reference}", entry.Name.Languages)),
        .. edition.Entries.Select(entry => (entry.Span, $"the description of {entry.Reference}", entry.Description.Languages)),
        .. edition.Chronology.Select(item => (item.Span, $"the event of {item.Date}", item.Body.Languages)),
        .. edition.Pages.Select(page => (
            SourceSpan.Of($"pages/{page.Id}.{page.Body.Languages.First()}.md"), $"the page {page.Id}", page.Body.Languages)),
    ];

    private static IEnumerable<(SourceSpan Span, string What, IEnumerable<Language> Languages)> OfText(Text text) =>
    [
        (text.Span, "the short name", text.Short.Languages),
        (text.Span, "the title", text.Title.Languages),
        (text.Span, "the name for citations", text.Cite.Languages),
        (text.Span, "the unit", text.Unit.Languages),
        (text.Span, "the place", text.Place.Languages),
        (text.Span, "the publisher", text.Publisher.Languages),
        (text.Span, "the statement of rights", text.Rights.Languages),
        .. text.Divisions.Select(division => (division.Span, $"the heading of {division.Id}", division.Heading.Languages)),
        .. text.Witness.Interventions.Select(intervention => (intervention.Span, "the comment", intervention.Comment.Languages)),
    ];

    private static IEnumerable<(SourceSpan Span, string What, IEnumerable<Language> Languages)> OfVoice(Edition edition, Voice voice) =>
    [
        (voice.Span, "the role", voice.Role.Languages),
        (voice.Span, "the outlet", voice.Outlet.Languages),
        (voice.Span, "the statement of rights", voice.Rights.Languages),
        (voice.Span, "the siglum", voice.Siglum.Languages),
        .. voice.Testimonies.Select(testimony => (
            testimony.Span,
            $"the translation of {testimony.Id}",
            testimony.Rendering.Languages.Append(edition.Index.Text(voice.Text).Language))),
    ];
}
