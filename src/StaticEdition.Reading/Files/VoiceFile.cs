namespace StaticEdition.Reading;

/// <summary><c>voices/&lt;id&gt;.yml</c>: a person who comments, and the passages that speak to the instruments.</summary>
internal static class VoiceFile
{
    public static WrittenVoice? Read(RecordFile file) => file.One(fields => ReadVoice(fields, file.Id));

    private static WrittenVoice? ReadVoice(Fields voice, Id id)
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

        return new WrittenVoice
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

    private static WrittenTestimony? Kept(Id voice, Fields fields, WrittenTestimony? testimony)
    {
        if (testimony is null)
        {
            fields.Context.LeftOut.Add(FileKind.Voice, voice);
        }

        return testimony;
    }

    private static WrittenTestimony? ReadTestimony(Fields testimony, Written<Id>? text)
    {
        var id = testimony.Optional("id").Id();
        var at = testimony.Optional("at").Address();
        var source = testimony.WordsOnly(at ?? (text is null ? null : new Written<Address>(new Address(text.Value, null), text.Span)));
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

        return new WrittenTestimony
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
