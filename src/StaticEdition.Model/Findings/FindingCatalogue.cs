namespace StaticEdition.Model;

/// <summary>Every rule there is, by number. A retired number stays, marked.</summary>
public static class FindingCatalogue
{
    /// <summary>The rules in the order of their codes.</summary>
    public static readonly ImmutableArray<FindingRule> Rules =
    [
    ];
}
