using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>Step 3: what retired ids became must be there. Findings: SE200.</summary>
internal static class RetiredIds
{
    public static void ReportUsed(Resolution resolution, AddressBook addresses)
    {
        foreach (var became in resolution.Parsed.Texts.SelectMany(text => text.Retired).SelectMany(retired => retired.Became))
        {
            if (!addresses.HasAddress(became.Value))
            {
                resolution.ReportMissing(new PlaceReference(became.Value), PlaceFindings.UnknownPlace(became.Span, became.Value, addresses.NearestAddress(became.Value)));
            }
        }
    }
}
