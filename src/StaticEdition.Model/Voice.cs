namespace StaticEdition.Model;

/// <summary>A person who comments, with the interview or statement.</summary>
public sealed record Voice
{
    /// <summary>Its id.</summary>
    public required Id Id { get; init; }

    /// <summary>Who speaks.</summary>
    public required Person Speaker { get; init; }

    /// <summary>In which role.</summary>
    public required Localized<string> Role { get; init; }

    /// <summary>Who published it.</summary>
    public required Localized<string> Outlet { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The language of the publication.</summary>
    public required Language Language { get; init; }

    /// <summary>Whose rights there are in it.</summary>
    public required Localized<string> Rights { get; init; }

    /// <summary>The letter or letters that stand for it in the texts.</summary>
    public required Localized<string> Siglum { get; init; }

    /// <summary>The commentary it is quoted from.</summary>
    public required Id Text { get; init; }

    /// <summary>Its testimonies in the order of their words.</summary>
    public required ImmutableArray<Testimony> Testimonies { get; init; }

    /// <summary>Where it is recorded.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>What a testimony does with the provision it is about.</summary>
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

/// <summary>Whose words a testimony gives.</summary>
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

    /// <summary>What it does.</summary>
    public required TestimonyManner Manner { get; init; }

    /// <summary>Whose words it gives.</summary>
    public required Speech Speech { get; init; }

    /// <summary>The editor's translations of the passage.</summary>
    public required Localized<string> Rendering { get; init; }

    /// <summary>Who answers for it.</summary>
    public required Responsibility Responsibility { get; init; }

    /// <summary>The day of the last change that a reader should hear of, or null.</summary>
    public EdtfDate? Changed { get; init; }

    /// <summary>Where it is recorded.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Someone who speaks, edits or reviews.</summary>
/// <param name="Id">The file name.</param>
/// <param name="Name">The name in each language.</param>
/// <param name="Description">Who that is, or empty.</param>
/// <param name="Entry">The entry about the person, or null.</param>
/// <param name="Span">The file.</param>
public sealed record Person(Id Id, Localized<string> Name, Localized<Prose> Description, EntryReference? Entry, SourceSpan Span);
