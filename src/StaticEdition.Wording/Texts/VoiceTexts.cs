namespace StaticEdition.Wording.Texts;

/// <summary>The words around voices and testimonies.</summary>
public sealed record VoiceTexts
{
    /// <summary>In English.</summary>
    public static VoiceTexts English { get; } = new()
    {
        Voices = "Voices",
        VoicesExplained = "People who spoke of the texts, each passage set beside the words it is about.",
        Testimonia = "Testimonia",
        Testimonies = "Testimonies",
        Marker = "what {0} said",
        TestimonyNumber = "testimony {0}",
        Manners = new()
        {
            [TestimonyManner.Quotes] = new("quotes", "Gives its words."),
            [TestimonyManner.Paraphrases] = new("paraphrases", "Gives its sense."),
            [TestimonyManner.Explains] = new("explains", "Says what it means or how it came about."),
            [TestimonyManner.Judges] = new("judges", "Says what it is worth."),
            [TestimonyManner.Anticipates] = new("anticipates", "Speaks beforehand of what a later text takes up."),
        },
        SpeechKinds = new()
        {
            [Speech.Direct] = "in the speaker’s own words",
            [Speech.Reported] = "as the outlet reports it",
            [Speech.Outlet] = "in the outlet’s words",
        },
        About = "about",
        OnThePage = "in the source",
        Rights = "Rights",
        WholeText = "The whole text",
        Declared = "Declared",
        AsQuoted = "As quoted",
        QuotesOnly = "Only the quoted passages are published here.",
    };

    public required string Voices { get; init; }
    public required string VoicesExplained { get; init; }
    public required string Testimonia { get; init; }
    public required string Testimonies { get; init; }

    /// <summary>The accessible name of a siglum; 0: the speaker.</summary>
    public required Phrase Marker { get; init; }

    /// <summary>The accessible name of a testimony's marker in the voice's own text; 0: its number.</summary>
    public required Phrase TestimonyNumber { get; init; }

    /// <summary>The ways in which a testimony deals with the words it is about.</summary>
    public required TextTable<TestimonyManner, Term> Manners { get; init; }

    /// <summary>In whose words a testimony is.</summary>
    public required TextTable<Speech, string> SpeechKinds { get; init; }
    public required string About { get; init; }
    public required string OnThePage { get; init; }
    public required string Rights { get; init; }
    public required string WholeText { get; init; }
    public required string Declared { get; init; }
    public required string AsQuoted { get; init; }
    public required string QuotesOnly { get; init; }
}
