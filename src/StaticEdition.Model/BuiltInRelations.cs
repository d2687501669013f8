namespace StaticEdition.Model;

/// <summary>The relations that every edition has; <c>edition.yml</c> may add others. Reading, interface texts and the picture of the pairings follow this list.</summary>
public static class BuiltInRelations
{
    /// <summary>The second says what the first says, in another language.</summary>
    public static readonly Id Translation = Id.Of("translation");

    /// <summary>The second says the same again in its own words.</summary>
    public static readonly Id Restated = Id.Of("restated");

    /// <summary>The second says the same and more.</summary>
    public static readonly Id Expanded = Id.Of("expanded");

    /// <summary>The second says less, or says it of less.</summary>
    public static readonly Id Narrowed = Id.Of("narrowed");

    /// <summary>The second deals with the same undertaking and says something else of it.</summary>
    public static readonly Id Changed = Id.Of("changed");

    /// <summary>The relation of a silence: the other instrument has no counterpart.</summary>
    public static readonly Id Absent = Id.Of("absent");

    /// <summary>All of them, in the order in which they are listed to a reader.</summary>
    public static readonly ImmutableArray<Id> All = [Translation, Restated, Expanded, Narrowed, Changed, Absent];
}
