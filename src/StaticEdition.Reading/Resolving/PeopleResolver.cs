using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>Steps 5 and 10: the people, for those who speak and those who answer. Findings: SE212 and those of links.</summary>
internal sealed class PeopleResolver(Resolution resolution)
{
    /// <summary>People without their descriptions, which may hold links to anything: enough for those who speak.</summary>
    public Dictionary<Id, Person> SpeakersById() =>
        resolution.Parsed.People.GroupBy(person => person.Id)
            .ToDictionary(group => group.Key, group => PersonOf(group.First(), Localized<Prose>.Empty, null));

    /// <summary>People with descriptions and entries.</summary>
    public ImmutableArray<Person> Resolve(ProseResolver prose) =>
        [.. resolution.Parsed.People.DistinctBy(person => person.Id).OrderBy(person => person.Id).Select(person => Resolve(person, prose))];

    /// <summary>The voices, each with its speaker in full.</summary>
    public static ImmutableArray<Voice> WithSpeakers(ImmutableArray<Voice> voices, ImmutableArray<Person> people)
    {
        var byId = people.ToDictionary(person => person.Id);
        return [.. voices.Select(voice => voice with { Speaker = byId[voice.Speaker.Id] })];
    }

    private static Person Resolve(ParsedPerson written, ProseResolver prose) =>
        PersonOf(written, prose.Resolve(written.Description), written.Entry is { } entry ? prose.ResolveEntry(entry) : null);

    private static Person PersonOf(ParsedPerson written, Localized<Prose> description, EntryReference? entry) =>
        new(written.Id, written.Name, description, entry, written.Span);
}
