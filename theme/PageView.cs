using StaticEdition.Wording.Texts;

namespace StaticEdition.Theme;

/// <summary>The view of one kind of page: its record is its only parameter.</summary>
/// <typeparam name="TPage">The record.</typeparam>
public abstract class PageView<TPage> : ComponentBase
    where TPage : Page
{
    /// <summary>The page to draw.</summary>
    [Parameter, EditorRequired]
    public required TPage Page { get; set; }

    /// <summary>The interface texts, numbers and dates in the page's language.</summary>
    protected InterfaceLanguage Interface => Page.Interface;

    /// <summary>The interface texts.</summary>
    protected InterfaceText Texts => Interface.Texts;
}

/// <summary>A part of a page.</summary>
public abstract class PagePart : ComponentBase
{
    /// <summary>The page it is on.</summary>
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    /// <summary>The interface texts, numbers and dates in the page's language.</summary>
    protected InterfaceLanguage Interface => Page.Interface;

    /// <summary>The interface texts.</summary>
    protected InterfaceText Texts => Interface.Texts;
}
