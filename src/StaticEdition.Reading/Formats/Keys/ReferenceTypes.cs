using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Markdown;
using StaticEdition.Reading.Yaml;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Types of values that name a record, a text or a segment.</summary>
internal static class ReferenceTypes
{
    /// <summary>An id. Findings: SE123, SE153–SE155.</summary>
    public static readonly FieldType<Parsed<Id>?> Id =
        new("id", "harbour", _ => FormatSchema.TextOrNumber(), field => ReadId(field, mayBeNumber: false));

    /// <summary>An id of a segment or division, which may be a bare number. Findings: SE153–SE155.</summary>
    public static readonly FieldType<Parsed<Id>?> SegmentId =
        new("id", "2.6", _ => FormatSchema.TextOrNumber(), field => ReadId(field, mayBeNumber: true));

    /// <summary>The address of a text or segment. Findings: SE153, SE154, SE156.</summary>
    public static readonly FieldType<Parsed<Address>?> Address =
        new("[address](places.md)", "charter/1", _ => FormatSchema.TextSchema(), ReadAddress);

    /// <summary>The kind and id of an entry. Findings: SE153, SE154, SE156.</summary>
    public static readonly FieldType<Parsed<Reference>?> Entry =
        new("kind and id of an entry", "person/harbour-master", _ => FormatSchema.TextSchema(), ReadEntry);

    /// <summary>The id in <c>pairing/id</c>; null, without a finding, for anything else.</summary>
    public static Parsed<Id>? FindPairing(Field field) =>
        field.Node is YamlScalar scalar && ReferenceSyntax.ParseReference(scalar.Value, out _) is PairingReference pairing
            ? new Parsed<Id>(pairing.Id, field.Span)
            : null;

    private static Parsed<Id>? ReadId(Field field, bool mayBeNumber)
    {
        if (field.ReadScalar("an id") is not { } scalar)
        {
            return null;
        }

        if (!Model.Id.TryParse(scalar.Value, out var id))
        {
            field.Report(ValueFindings.InvalidId(field.Span, scalar.Value, IdSuggestion.SuggestFor(scalar.Value)));
            return null;
        }

        if (!mayBeNumber && YamlTraps.TakenFor(scalar) is { } taken)
        {
            field.Report(YamlFindings.AmbiguousBareWord(field.Span, scalar.Value, taken));
        }

        return new Parsed<Id>(id, field.Span);
    }

    private static Parsed<Address>? ReadAddress(Field field)
    {
        if (field.ReadScalar("an address") is not { } scalar)
        {
            return null;
        }

        var written = scalar.Value;
        if (YamlTraps.IsNumberOrDate(scalar))
        {
            var instruments = field.Context.Instruments;
            var text = instruments.IsEmpty ? "text" : instruments[0].Value;
            field.Report(ValueFindings.AddressWithoutText(field.Span, written, $"{text}/{written}"));
            return null;
        }

        if (Model.Address.TryParse(written, out var address))
        {
            return new Parsed<Address>(address, field.Span);
        }

        field.Report(ValueFindings.InvalidAddress(field.Span, written, SuggestAddress(written)));
        return null;
    }

    private static Parsed<Reference>? ReadEntry(Field field)
    {
        if (field.ReadScalar("the kind and id of an entry") is not { } scalar)
        {
            return null;
        }

        var written = scalar.Value.StartsWith("entry/", StringComparison.Ordinal) ? scalar.Value : "entry/" + scalar.Value;
        if (ReferenceSyntax.ParseReference(written, out _) is { } reference)
        {
            return new Parsed<Reference>(reference, field.Span);
        }

        field.Report(ValueFindings.InvalidAddress(field.Span, scalar.Value, null));
        return null;
    }

    private static string? SuggestAddress(string written)
    {
        var plain = written.Trim().Replace("#s-", "/", StringComparison.Ordinal);
        var parts = plain.Split(['/', '#', ' ', ':', '§'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ids = parts.Length is 1 or 2 ? parts.Select(IdSuggestion.SuggestFor).ToList() : [null];
        var suggestion = string.Join('/', ids);
        return ids.Contains(null) || suggestion == written ? null : suggestion;
    }
}
