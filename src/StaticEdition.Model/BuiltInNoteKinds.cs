namespace StaticEdition.Model;

/// <summary>The kinds of notes that every edition has; <c>edition.yml</c> may add others. Reading and interface texts follow this list.</summary>
public static class BuiltInNoteKinds
{
    /// <summary>Explains; the kind of a note that gives none.</summary>
    public static readonly Id Explanatory = Id.Of("explanatory");

    /// <summary>On the text and how it came down.</summary>
    public static readonly Id Textual = Id.Of("textual");

    /// <summary>Compares with other texts.</summary>
    public static readonly Id Comparative = Id.Of("comparative");

    /// <summary>All of them, in the order in which they are listed to a reader.</summary>
    public static readonly ImmutableArray<Id> All = [Explanatory, Textual, Comparative];
}
