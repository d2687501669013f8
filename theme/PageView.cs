namespace StaticEdition.Theme;

/// <summary>The view of one kind of page: its record is its only parameter.</summary>
/// <typeparam name="TPage">The record.</typeparam>
public abstract class PageView<TPage> : ComponentBase
    where TPage : Page
{
    /// <summary>The page to draw.</summary>
    [Parameter, EditorRequired]
    public required TPage Page { get; set; }

    /// <summary>The page's language as it is written.</summary>
    protected Tongue Tongue => Page.Tongue();

    /// <summary>The words of the interface.</summary>
    protected Wording Words => Page.Words();
}

/// <summary>A part of a page.</summary>
public abstract class PagePart : ComponentBase
{
    /// <summary>The page it stands on.</summary>
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    /// <summary>The page's language as it is written.</summary>
    protected Tongue Tongue => Page.Tongue();

    /// <summary>The words of the interface.</summary>
    protected Wording Words => Page.Words();
}
