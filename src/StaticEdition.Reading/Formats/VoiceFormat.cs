namespace StaticEdition.Reading;

internal sealed record ParsedVoice
{
    public required Id Id { get; init; }
    public required Parsed<Id> Speaker { get; init; }
    public required Localized<string> Role { get; init; }
    public required Localized<string> Outlet { get; init; }
    public required EdtfDate Date { get; init; }
    public required Language Language { get; init; }
    public required Localized<string> Rights { get; init; }
    public required Localized<string> Siglum { get; init; }
    public required Parsed<Id> Text { get; init; }
    public required ImmutableArray<ParsedTestimony> Testimonies { get; init; }
    public required SourceSpan Span { get; init; }
}

internal sealed record ParsedTestimony
{
    /// <summary>Null: the resolver makes one of the source segment's id and, from the second on, an ordinal.</summary>
    public required Parsed<Id>? Id { get; init; }
    public required ParsedPlace Source { get; init; }
    public required ImmutableArray<ParsedPlace> About { get; init; }
    public required TestimonyManner Manner { get; init; }
    public required Speech Speech { get; init; }
    public required Localized<string> Rendering { get; init; }
    public required ParsedResponsibility Responsibility { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary><c>voices/&lt;id&gt;.yml</c>: a person who comments, and the passages that speak to the instruments.</summary>
internal static class VoiceFormat
{
    public static ParsedVoice? Read(RecordFile file) => file.One(fields => ReadVoice(fields, file.Id));

    private static ParsedVoice? ReadVoice(Fields voice, Id id)
    {
        var speaker = voice.Required("speaker").Id();
        var role = voice.Required("role").Localized();
        var outlet = voice.Required("outlet").Localized();
        var date = voice.Required("date").Date();
        var language = voice.Required("language").Language();
        var rights = voice.Required("rights").Localized();
        var siglum = voice.Required("siglum").Localized();
        var text = voice.Required("text").Id();
        var testimonies = voice.Optional("testimonies").Records(fields => Kept(id, fields, ReadTestimony(fields, text)));
        if (speaker is null || role is null || outlet is null || date is null || language is null
            || rights is null || siglum is null || text is null)
        {
            return null;
        }

        return new ParsedVoice
        {
            Id = id,
            Speaker = speaker,
            Role = role,
            Outlet = outlet,
            Date = date,
            Language = language.Value,
            Rights = rights,
            Siglum = siglum,
            Text = text,
            Testimonies = DistinctIds.Of("testimony", testimonies, testimony => testimony.Id, voice.Context.Findings),
            Span = voice.Span,
        };
    }

    private static ParsedTestimony? Kept(Id voice, Fields fields, ParsedTestimony? testimony)
    {
        if (testimony is null)
        {
            fields.Context.Unreadable.Add(FileKind.Voice, voice);
        }

        return testimony;
    }

    private static ParsedTestimony? ReadTestimony(Fields testimony, Parsed<Id>? text)
    {
        var id = testimony.Optional("id").Id();
        var at = testimony.Optional("at").Address();
        var source = testimony.WordsOnly(at ?? (text is null ? null : new Parsed<Address>(new Address(text.Value, null), text.Span)));
        var about = Fields.PlaceList(testimony.Required("about"));
        var manner = testimony.Required("how").Choice<TestimonyManner>();
        var speech = testimony.Required("speech").Choice<Speech>();
        var rendering = testimony.Texts();
        var responsibility = testimony.Responsibility();
        var changed = testimony.Optional("date").Day();
        if (source is null || about.IsEmpty || manner is null || speech is null)
        {
            return null;
        }

        return new ParsedTestimony
        {
            Id = id,
            Source = source,
            About = about,
            Manner = manner.Value,
            Speech = speech.Value,
            Rendering = rendering,
            Responsibility = responsibility,
            Changed = changed,
            Span = testimony.Span,
        };
    }
}
