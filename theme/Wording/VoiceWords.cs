namespace StaticEdition.Theme;

/// <summary>What voices and testimonies say.</summary>
public sealed record VoiceWords
{
    public required string Voices { get; init; }
    public required string VoicesExplained { get; init; }
    public required string Testimonia { get; init; }
    public required string Testimonies { get; init; }

    /// <summary>The accessible name of a siglum; 0: the speaker.</summary>
    public required Phrase Marker { get; init; }

    /// <summary>The accessible name of a testimony's marker in the voice's own text; 0: its number.</summary>
    public required Phrase TestimonyNumber { get; init; }
    public required Term Quotes { get; init; }
    public required Term Paraphrases { get; init; }
    public required Term Explains { get; init; }
    public required Term Judges { get; init; }
    public required Term Anticipates { get; init; }
    public required string Direct { get; init; }
    public required string Reported { get; init; }
    public required string Outlet { get; init; }
    public required string About { get; init; }
    public required string OnThePage { get; init; }
    public required string Rights { get; init; }
    public required string WholeText { get; init; }
    public required string Declared { get; init; }
    public required string AsQuoted { get; init; }
    public required string QuotesOnly { get; init; }
}
