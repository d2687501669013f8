namespace StaticEdition.Model;

/// <summary>
/// A place in the edition: a text (<c>declaration</c>), one of its segments (<c>declaration/1.10</c>), or a whole point
/// (<c>statement/7</c>: the segments whose id is <c>7</c> or begins <c>7.</c>). One spelling in YAML, links, data and search.
/// </summary>
/// <param name="Text">The text's id.</param>
/// <param name="Segment">The id of the segment or point, or null for the whole text.</param>
public readonly record struct Address(Id Text, Id? Segment) : IComparable<Address>
{
    /// <summary>The id of the HTML element that holds the segment: <c>s-</c> and the segment's id.</summary>
    public string Fragment => Segment is { } segment ? "s-" + segment.Value : "";

    /// <summary>True when <paramref name="written"/> is <c>text</c> or <c>text/segment</c> with valid ids.</summary>
    public static bool TryParse(string written, out Address address)
    {
        address = default;
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var text = slash < 0 ? written : written[..slash];
        if (!Id.TryParse(text, out var textId))
        {
            return false;
        }

        if (slash < 0)
        {
            address = new Address(textId, null);
            return true;
        }

        var valid = Id.TryParse(written[(slash + 1)..], out var segment);
        address = valid ? new Address(textId, segment) : default;
        return valid;
    }

    /// <summary>Ordinal order by text, then segment.</summary>
    public int CompareTo(Address other)
    {
        var byText = Text.CompareTo(other.Text);
        return byText != 0 ? byText : string.CompareOrdinal(Segment?.Value, other.Segment?.Value);
    }

    /// <inheritdoc/>
    public override string ToString() => Segment is { } segment ? $"{Text}/{segment}" : Text.ToString();
}
