namespace StaticEdition;

/// <summary>Everything that the editors of an edition wrote, piece by piece: what the rules for prose read.</summary>
internal sealed class EditorialTexts(Edition edition)
{
    private readonly List<EditorialText> pieces = [];

    /// <summary>The pieces of an edition.</summary>
    public static ImmutableArray<EditorialText> Of(Edition edition)
    {
        var texts = new EditorialTexts(edition);
        texts.AddSettings();
        texts.AddTexts();
        texts.AddPairings();
        texts.AddVoices();
        texts.AddRecords();
        return [.. texts.pieces];
    }

    private void AddSettings()
    {
        var span = SourceSpan.Of("edition.yml");
        Add(edition.Title, span);
        Add(edition.Subtitle, span);
        foreach (var licence in edition.Licences)
        {
            Add(licence.Covers, span);
            Add(licence.Statement, span);
        }

        foreach (var version in edition.Versions)
        {
            Add(version.Body, version.Span);
        }
    }

    private void AddTexts()
    {
        foreach (var text in edition.Texts)
        {
            Localized<string>[] values = [text.Short, text.Title, text.Cite, text.Unit, text.Place, text.Publisher, text.Rights];
            Array.ForEach(values, value => Add(value, text.Span));
            foreach (var division in text.Divisions)
            {
                Add(division.Heading, division.Span);
            }

            foreach (var intervention in text.Witness.Interventions)
            {
                Add(intervention.Comment, intervention.Span);
            }

            foreach (var (language, rendering) in text.Segments.SelectMany(segment => segment.Renderings))
            {
                Add(language, rendering, SourceSpan.Of($"renderings/{text.Id}.{language}.yml"));
            }
        }
    }

    private void AddPairings()
    {
        foreach (var pairing in edition.Pairings)
        {
            Add(pairing.Comment, pairing.Span);
            foreach (var change in pairing.Changes)
            {
                Add(change.Literally, pairing.Span);
            }
        }
    }

    private void AddVoices()
    {
        foreach (var voice in edition.Voices)
        {
            Localized<string>[] values = [voice.Role, voice.Outlet, voice.Rights];
            Array.ForEach(values, value => Add(value, voice.Span));
            foreach (var testimony in voice.Testimonies)
            {
                Add(testimony.Rendering, testimony.Span);
            }
        }
    }

    private void AddRecords()
    {
        foreach (var note in edition.Notes)
        {
            Add(note.Body, note.Span);
        }

        foreach (var entry in edition.Entries)
        {
            Add(entry.Name, entry.Span);
            Add(entry.Description, entry.Span);
        }

        foreach (var person in edition.People)
        {
            Add(person.Name, person.Span);
            Add(person.Description, person.Span);
        }

        foreach (var item in edition.Chronology)
        {
            Add(item.Body, item.Span);
        }

        foreach (var page in edition.Pages)
        {
            foreach (var (language, body) in page.Body)
            {
                Add(language, body, SourceSpan.Of($"pages/{page.Id}.{language}.md"));
            }
        }
    }

    private void Add(Localized<string> values, SourceSpan span)
    {
        foreach (var (language, value) in values)
        {
            Add(language, value, span);
        }
    }

    private void Add(Localized<Prose> values, SourceSpan span)
    {
        foreach (var (language, value) in values)
        {
            Add(language, value, span);
        }
    }

    private void Add(Language language, Prose prose, SourceSpan span)
    {
        foreach (var paragraph in ProseWords.Of(prose))
        {
            Add(language, paragraph, span);
        }
    }

    private void Add(Language language, string words, SourceSpan span) =>
        pieces.Add(new EditorialText(language, ProseWords.WithoutQuotations(words), span));
}
