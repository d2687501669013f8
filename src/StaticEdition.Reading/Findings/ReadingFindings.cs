using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

/// <summary>The rules of reading and resolving (SE1xx and SE2xx).</summary>
public static class ReadingFindings
{
    /// <summary>The rules of every area, in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules { get; } =
    [
        .. ByArea().SelectMany(rules => rules).OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    private static ImmutableArray<FindingRule>[] ByArea() =>
    [
        FolderFindings.Rules,
        SourceFindings.Rules,
        YamlFindings.Rules,
        TextFindings.Rules,
        ProseFindings.Rules,
        RecordFindings.Rules,
        ValueFindings.Rules,
        EditionFindings.Rules,
        PlaceFindings.Rules,
        PairingFindings.Rules,
        WitnessFindings.Rules,
    ];
}
