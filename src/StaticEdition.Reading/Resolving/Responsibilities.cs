using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Resolving;

/// <summary>Finds the person who answers for a record: its own <c>by</c>, or the edition's. Findings: SE220, SE221.</summary>
internal sealed class Responsibilities
{
    private readonly Resolution resolution;
    private readonly HashSet<Id> people;
    private readonly Id? standard;

    public Responsibilities(Resolution resolution)
    {
        this.resolution = resolution;
        people = [.. resolution.Parsed.People.Select(person => person.Id)];
        standard = resolution.Parsed.Settings.By?.Value;
        if (resolution.Parsed.Settings.By is { } by)
        {
            IsPerson(by);
        }
    }

    /// <summary>The responsibility, or null after a finding. An unknown default is one finding, not one for each record.</summary>
    public Responsibility? Resolve(ParsedResponsibility written, SourceSpan record)
    {
        var isKnown = (written.By is null || IsPerson(written.By)) & (written.ReviewedBy is null || IsPerson(written.ReviewedBy));
        if ((written.By?.Value ?? standard) is not { } by)
        {
            resolution.Report(EditionFindings.MissingEditor(record));
            return null;
        }

        return isKnown ? new Responsibility(by, written.Status, written.ReviewedBy?.Value) : null;
    }

    /// <summary>Those whom the edition names as its editors, in order, each once.</summary>
    public ImmutableArray<Person> ResolveEditors(ImmutableArray<Person> people) =>
        [.. resolution.Parsed.Settings.Editors.Where(IsPerson).Select(editor => people.First(person => person.Id == editor.Value)).Distinct()];

    /// <summary>True for a person with a file; otherwise a finding.</summary>
    public bool IsPerson(Parsed<Id> id)
    {
        if (people.Contains(id.Value))
        {
            return true;
        }

        if (!resolution.Parsed.Unreadable.Contains(FileKind.Person, id.Value))
        {
            var nearest = NearestSpelling.FindNearest(id.Value.Value, people.Select(person => person.Value));
            resolution.Report(EditionFindings.UnknownPerson(id.Span, id.Value, nearest));
        }

        return false;
    }
}
