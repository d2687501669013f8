namespace StaticEdition.Model;

/// <summary>An editor's prose: what Markdown said, as a small tree without HTML.</summary>
/// <param name="Blocks">The paragraphs, lists, quotations and headings in order.</param>
public sealed record Prose(ImmutableArray<Block> Blocks)
{
    /// <summary>The Markdown as written, for data and exports.</summary>
    public required string Markdown { get; init; }
}

/// <summary>A block of prose.</summary>
public abstract record Block;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block;

/// <summary>A heading of a page; level 2 and below (level 1 is the page's title).</summary>
public sealed record Heading(int Level, Id Id, ImmutableArray<Inline> Inlines) : Block;

/// <summary>A list of items, each of which is a run of blocks.</summary>
public sealed record ProseList(bool IsOrdered, ImmutableArray<ImmutableArray<Block>> Items) : Block;

/// <summary>A block quotation.</summary>
public sealed record Quotation(ImmutableArray<Block> Blocks) : Block;

/// <summary>A run within a block.</summary>
public abstract record Inline;

/// <summary>Plain characters.</summary>
public sealed record Characters(string Value) : Inline;

/// <summary>Emphasis, or strong emphasis.</summary>
public sealed record Emphasis(bool IsStrong, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Words in another language than the prose around them.</summary>
public sealed record ForeignWords(Language Language, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>A link; without inlines it is filled with the name of its target.</summary>
public sealed record Link(Reference Target, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>A hard line break.</summary>
public sealed record LineBreak : Inline;
