namespace StaticEdition.Reading;

/// <summary>
/// A record while it is read: its values by key. Every key that is asked for is thereby known; one that stands in the file and was
/// not asked for is a finding (SE151), so a reader asks for all its keys before it gives up.
/// </summary>
internal sealed partial class Fields(YamlMapping mapping, ReadingContext context)
{
    private readonly List<string> asked = [];
    private readonly List<(ImmutableArray<string> Keys, Finding Finding)> missing = [];

    public ReadingContext Context => context;

    /// <summary>Where findings about the record as a whole are shown: at its first key.</summary>
    public SourceSpan Span => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;

    /// <summary>The keys in the file, in the order written.</summary>
    public IEnumerable<YamlScalar> Keys => mapping.Entries.Select(entry => entry.Key);

    /// <summary>The value of a key that the record needs. Finding: SE152.</summary>
    public Field Required(string key)
    {
        var field = Optional(key);
        if (!field.IsWritten)
        {
            Miss([key]);
        }

        return field;
    }

    /// <summary>The value of a key that may be missing.</summary>
    public Field Optional(string key)
    {
        Know(key);
        var node = mapping.Entries.Find(entry => entry.Key.Value == key).Value;
        return new Field(key, node, context);
    }

    /// <summary>Makes a key known that may stand here although it is not asked for.</summary>
    public void Know(string key)
    {
        if (!asked.Contains(key))
        {
            asked.Add(key);
        }
    }

    /// <summary>The place of a key in the file, or of the record.</summary>
    public SourceSpan SpanOf(string key) => mapping.Entries.Find(entry => entry.Key.Value == key).Key?.Span ?? Span;

    /// <summary>Texts under a key for each language of the edition, such as <c>en</c> and <c>ar</c>.</summary>
    public Localized<string> Texts() => ByLanguage(field => field.Text()?.Value);

    /// <summary>The same, of which at least one is needed; null without. Finding: SE152.</summary>
    public Localized<string>? RequiredTexts() => Needed(Texts());

    /// <summary>Markdown under a key for each language of the edition.</summary>
    public Localized<ParsedProse> Prose() => ByLanguage(field => field.Prose());

    /// <summary>The same, of which at least one is needed; null without. Finding: SE152.</summary>
    public Localized<ParsedProse>? RequiredProse() => Needed(Prose());

    /// <summary><c>by</c>, <c>status</c> and <c>reviewed-by</c>.</summary>
    public ParsedResponsibility Responsibility()
    {
        var by = Optional("by").Id();
        var status = Optional("status").Choice(("draft", RecordStatus.Draft), ("reviewed", RecordStatus.Reviewed));
        return new ParsedResponsibility(by, status ?? RecordStatus.Unstated, Optional("reviewed-by").Id());
    }

    /// <summary>Says that the record has none of these keys. Finding: SE152.</summary>
    public void Miss(ImmutableArray<string> keys) =>
        missing.Add((keys, keys.Length == 1 ? RecordFindings.MissingKey(Span, keys[0]) : RecordFindings.MissingOneOf(Span, keys)));

    /// <summary>
    /// Reports each key that nobody asked for, with what it may be meant to be, and each key that is missing unless one of the
    /// former is meant to be it. Findings: SE151, SE152.
    /// </summary>
    public void Finish()
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in Keys.Where(key => !asked.Contains(key.Value)))
        {
            var nearest = NearestSpelling.Of(LookAlikes.ToLatin(key.Value), asked);
            context.Findings.Add(RecordFindings.UnknownKey(key.Span, key.Value, nearest, asked, LookAlikes.Explain(key.Value)));
            meant.Add(nearest ?? "");
        }

        context.Findings.AddRange(missing.Where(lack => !lack.Keys.Any(meant.Contains)).Select(lack => lack.Finding));
    }

    private Localized<T> ByLanguage<T>(Func<Field, T?> read)
        where T : class
    {
        var values = from language in context.Languages
                     let value = read(Optional(language.Tag))
                     where value is not null
                     select KeyValuePair.Create(language, value);
        return new Localized<T>(values.ToList());
    }

    private Localized<T>? Needed<T>(Localized<T> texts)
        where T : class
    {
        var isAnyWritten = context.Languages.Any(language => Keys.Any(key => key.Value == language.Tag));
        if (!isAnyWritten)
        {
            Miss([.. context.Languages.Select(language => language.Tag)]);
        }

        return texts.IsEmpty ? null : texts;
    }
}
