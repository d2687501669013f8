using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording;

/// <summary>A counted noun in the forms its language needs (Unicode CLDR plural rules, cardinal). <c>#</c> stands for the number.</summary>
public abstract record PluralForms
{
    /// <summary>The form for a number.</summary>
    public abstract string ForNumber(int number);

    /// <summary>Every form, for tests.</summary>
    public abstract ImmutableArray<string> All { get; }
}

/// <summary>English: one, other; none is said as such.</summary>
/// <param name="One">For 1.</param>
/// <param name="Other">For every other number but 0.</param>
/// <param name="None">For 0.</param>
public sealed record EnglishPlural(string One, string Other, string None) : PluralForms
{
    /// <inheritdoc/>
    public override ImmutableArray<string> All => [None, One, Other];

    /// <inheritdoc/>
    public override string ForNumber(int number) => number switch { 0 => None, 1 => One, _ => Other };
}

/// <summary>Arabic: zero, one, two, few (3–10), many (11–99), other (hundreds with 0, 1 or 2).</summary>
public sealed record ArabicPlural(string Zero, string One, string Two, string Few, string Many, string Other) : PluralForms
{
    /// <inheritdoc/>
    public override ImmutableArray<string> All => [Zero, One, Two, Few, Many, Other];

    /// <inheritdoc/>
    public override string ForNumber(int number) => (number, number % 100) switch
    {
        (0, _) => Zero,
        (1, _) => One,
        (2, _) => Two,
        (_, >= 3 and <= 10) => Few,
        (_, >= 11) => Many,
        _ => Other,
    };
}
