namespace StaticEdition.Rendering;

/// <summary>Pages of one kind: which there are, and what each shows.</summary>
internal abstract class PageFamily(EditionFacts facts)
{
    /// <summary>What is known of the edition.</summary>
    protected EditionFacts Facts { get; } = facts;

    /// <summary>The edition.</summary>
    protected Edition Edition => Facts.Edition;

    /// <summary>The pages, in order.</summary>
    public abstract IEnumerable<SitePage> Pages { get; }

    /// <summary>What a page shows.</summary>
    public abstract Page Plan(PageDraft draft);
}
