namespace StaticEdition.Model;

/// <summary>A person who comments, with the interview or statement.</summary>
public sealed record Voice
{
    /// <summary>Its id.</summary>
    public required Id Id { get; init; }

    /// <summary>The speaker.</summary>
    public required Person Speaker { get; init; }

    /// <summary>The speaker's role.</summary>
    public required Localized<string> Role { get; init; }

    /// <summary>The outlet that published it.</summary>
    public required Localized<string> Outlet { get; init; }

    /// <summary>The date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The language of the publication.</summary>
    public required Language Language { get; init; }

    /// <summary>The statement of rights.</summary>
    public required Localized<string> Rights { get; init; }

    /// <summary>The letter or letters that denote it in the texts.</summary>
    public required Localized<string> Siglum { get; init; }

    /// <summary>The commentary it is quoted from.</summary>
    public required Id Text { get; init; }

    /// <summary>Its testimonies in the order of their words.</summary>
    public required ImmutableArray<Testimony> Testimonies { get; init; }

    /// <summary>The record in the input.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>The relation of a testimony to the provision it is about.</summary>
public enum TestimonyManner
{
    /// <summary>Gives its words.</summary>
    Quotes,

    /// <summary>Gives its sense.</summary>
    Paraphrases,

    /// <summary>Says what it means or how it came about.</summary>
    Explains,

    /// <summary>Says what it is worth.</summary>
    Judges,

    /// <summary>Speaks beforehand of what a later instrument takes up.</summary>
    Anticipates,
}

/// <summary>The source of a testimony's words.</summary>
public enum Speech
{
    /// <summary>The speaker's own, between quotation marks or as a first person.</summary>
    Direct,

    /// <summary>The speaker's, as the outlet reports them.</summary>
    Reported,

    /// <summary>The outlet's.</summary>
    Outlet,
}

/// <summary>A passage of a voice and the places it speaks to.</summary>
public sealed record Testimony
{
    /// <summary>Its id within the voice.</summary>
    public required Id Id { get; init; }

    /// <summary>The voice.</summary>
    public required Id Voice { get; init; }

    /// <summary>The passage in the voice's text.</summary>
    public required Anchor Source { get; init; }

    /// <summary>The places it is about, in the order of the instruments.</summary>
    public required ImmutableArray<Anchor> Targets { get; init; }

    /// <summary>Its relation to those places.</summary>
    public required TestimonyManner Manner { get; init; }

    /// <summary>The source of its words.</summary>
    public required Speech Speech { get; init; }

    /// <summary>The editor's translations of the passage.</summary>
    public required Localized<string> Rendering { get; init; }

    /// <summary>Its editor and reviewer.</summary>
    public required Responsibility Responsibility { get; init; }

    /// <summary>The day of the last change that a reader should hear of, or null.</summary>
    public EdtfDate? Changed { get; init; }

    /// <summary>The record in the input.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Someone who speaks, edits or reviews.</summary>
/// <param name="Id">The file name.</param>
/// <param name="Name">The name in each language.</param>
/// <param name="Description">A description, or empty.</param>
/// <param name="Entry">The entry about the person, or null.</param>
/// <param name="Span">The file.</param>
public sealed record Person(Id Id, Localized<string> Name, Localized<Prose> Description, EntryReference? Entry, SourceSpan Span);
