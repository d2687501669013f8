namespace StaticEdition.Wording.Texts;

/// <summary>The words the script shows beside anything that can be copied.</summary>
public sealed record CopyTexts
{
    /// <summary>In English.</summary>
    public static CopyTexts English { get; } = new()
    {
        Copy = "Copy",
        Format = "Copy {0}",
        CitationIn = "Copy the citation ({0})",
        Address = "Copy the address",
        WordsAndCitation = "Copy the passage with its citation",
        Copied = "Copied",
        NotCopied = "It could not be copied: select it and copy it by hand",
    };

    /// <summary>On a button.</summary>
    public required string Copy { get; init; }

    /// <summary>0: the name of a format.</summary>
    public required Phrase Format { get; init; }

    /// <summary>0: the language of the citation.</summary>
    public required Phrase CitationIn { get; init; }
    public required string Address { get; init; }

    /// <summary>On a button: the words of a passage and their citation.</summary>
    public required string WordsAndCitation { get; init; }

    /// <summary>Said when it is done.</summary>
    public required string Copied { get; init; }

    /// <summary>Said when the browser forbids it.</summary>
    public required string NotCopied { get; init; }
}
