using System.Text.RegularExpressions;

namespace StaticEdition.Model;

/// <summary>
/// The name of a text, segment, division or record: <c>[a-z0-9]+([.-][a-z0-9]+)*</c>, at most 64 characters, no device name of Windows.
/// A value that exists is valid.
/// </summary>
public readonly partial record struct Id : IComparable<Id>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaximumLength = 64;

    private readonly string? value;

    private Id(string value) => this.value = value;

    /// <summary>The id as it is written.</summary>
    public string Value => value ?? throw new InvalidOperationException("an Id is made by TryParse or Of");

    /// <summary>True when <paramref name="written"/> is a valid id.</summary>
    public static bool TryParse(string written, out Id id)
    {
        var valid = written.Length <= MaximumLength && Shape().IsMatch(written) && !DeviceName().IsMatch(written);
        id = valid ? new Id(written) : default;
        return valid;
    }

    /// <summary>The id that code itself spells. Throws <see cref="FormatException"/> when it is not valid.</summary>
    public static Id Of(string written) =>
        TryParse(written, out var id) ? id : throw new FormatException($"'{written}' is not an id");

    /// <summary>Ordinal order.</summary>
    public int CompareTo(Id other) => string.CompareOrdinal(value, other.value);

    /// <inheritdoc/>
    public override string ToString() => value ?? "";

    [GeneratedRegex(@"\A[a-z0-9]+(?:[.-][a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex DeviceName();
}
