using StaticEdition.Model.Matching;

namespace StaticEdition.Model;

/// <summary>Something in the edition that can be linked to. <c>ToString</c> is the spelling an editor writes.</summary>
public abstract record Reference;

/// <summary>A text, a segment of it or a whole point: <c>statement/7.p3</c>.</summary>
public sealed record PlaceReference(Address Address) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => Address.ToString();
}

/// <summary>A pairing: <c>pairing/multimodal-agreement</c>.</summary>
public sealed record PairingReference(Id Id) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => $"pairing/{Id}";
}

/// <summary>A note: <c>note/middle-corridor</c>.</summary>
public sealed record NoteReference(Id Id) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => $"note/{Id}";
}

/// <summary>A voice, or one of its testimonies: <c>voice/speech</c>, <c>voice/speech/fruitful</c>.</summary>
public sealed record VoiceReference(Id Voice, Id? Testimony = null) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => Testimony is { } testimony ? $"voice/{Voice}/{testimony}" : $"voice/{Voice}";
}

/// <summary>An entry: <c>entry/term/free-port</c>.</summary>
public sealed record EntryReference(Id Kind, Id Id) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => $"entry/{Kind}/{Id}";
}

/// <summary>An editor's page: <c>page/about</c>.</summary>
public sealed record PageReference(Id Id) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => $"page/{Id}";
}

/// <summary>A file of <c>input/assets</c>: <c>assets/map.svg</c>.</summary>
public sealed record AssetReference(string Path) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => $"assets/{Path}";
}

/// <summary>An address outside the edition, <c>https:</c> or <c>mailto:</c>.</summary>
public sealed record WebReference(Uri Address) : Reference
{
    /// <inheritdoc/>
    public override string ToString() => Address.AbsoluteUri;
}
