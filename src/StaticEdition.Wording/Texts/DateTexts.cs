namespace StaticEdition.Wording.Texts;

/// <summary>Months and the shapes of dates.</summary>
public sealed record DateTexts
{
    /// <summary>In English.</summary>
    public static DateTexts English { get; } = new()
    {
        Months =
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        About = "about {0}",
        FromTo = "{0} to {1}",
        DaysOf = "{0} to {1} {2}",
        Doubt = "?",
    };

    /// <summary>The twelve months of the Gregorian calendar.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>0: a date of month or year that is only near the truth.</summary>
    public required Phrase About { get; init; }

    /// <summary>0 and 1: the first and the last date.</summary>
    public required Phrase FromTo { get; init; }

    /// <summary>Two days of one month; 0 and 1: the days; 2: month and year.</summary>
    public required Phrase DaysOf { get; init; }

    /// <summary>The sign of doubt after an inferred date.</summary>
    public required string Doubt { get; init; }
}
