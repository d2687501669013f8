namespace StaticEdition.Theme;

/// <summary>Counted nouns.</summary>
public sealed record CountWords
{
    public required PluralForms Months { get; init; }
    public required PluralForms Years { get; init; }
    public required PluralForms Notes { get; init; }
    public required PluralForms Voices { get; init; }
    public required PluralForms Testimonies { get; init; }
    public required PluralForms Pairings { get; init; }
    public required PluralForms Silences { get; init; }
    public required PluralForms Changes { get; init; }
    public required PluralForms Segments { get; init; }
    public required PluralForms Words { get; init; }
    public required PluralForms Entries { get; init; }
    public required PluralForms Occurrences { get; init; }
    public required PluralForms Interventions { get; init; }
}
