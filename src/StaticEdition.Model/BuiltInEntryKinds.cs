namespace StaticEdition.Model;

/// <summary>The kinds of entries that every edition has; <c>edition.yml</c> may add others. Reading and interface texts follow this list.</summary>
public static class BuiltInEntryKinds
{
    /// <summary>People.</summary>
    public static readonly Id Person = Id.Of("person");

    /// <summary>Places.</summary>
    public static readonly Id Place = Id.Of("place");

    /// <summary>Organisations.</summary>
    public static readonly Id Organisation = Id.Of("organisation");

    /// <summary>Instruments.</summary>
    public static readonly Id Instrument = Id.Of("instrument");

    /// <summary>Events.</summary>
    public static readonly Id Event = Id.Of("event");

    /// <summary>Terms.</summary>
    public static readonly Id Term = Id.Of("term");

    /// <summary>All of them, in the order in which they are listed to a reader.</summary>
    public static readonly ImmutableArray<Id> All = [Person, Place, Organisation, Instrument, Event, Term];
}
