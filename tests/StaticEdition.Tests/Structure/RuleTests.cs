using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticEdition.Tests.Structure;

/// <summary>Each rule of structure finds its fault in a page that has no other.</summary>
public sealed class RuleTests
{
    private static readonly Func<IDocument, IEnumerable<string>>[] Rules =
    [
        HeadingRules.Headings, HeadingRules.Landmarks, NoteRules.Markers, NoteRules.Returns, NoteRules.NamesOfReturns, ElementRules.Ids,
        ElementRules.Controls, ElementRules.Pictures, ElementRules.Tables, ElementRules.Lists, ElementRules.Languages,
    ];

    /// <summary>What stands in the main part, and what is found there.</summary>
    public static TheoryData<string, string> Faulty => new()
    {
        { "<h3>Deep</h3>", "follows a heading of level 1" },
        { "<h1>Again</h1>", "second heading of the first level" },
        { "<h2> </h2>", "is empty" },
        { "<nav><a href='x'>A</a></nav><nav aria-label='B'><a href='y'>B</a></nav>", "one of 2 of its kind and has no name" },
        { "<nav aria-label='A'></nav><nav aria-label='A'></nav>", "2 are called “A”" },
        { "<main></main>", "2 times main" },
        { "<a role='doc-noteref' aria-label='note 1' href='#b'>1</a>", "leads to no body" },
        { "<a id='m' role='doc-noteref' aria-label='note 1' href='#b'>1</a><p role='doc-footnote' id='b'></p>", "does not lead back" },
        { "<p role='doc-footnote' id='b'><a role='doc-backlink' href='#m'>back</a></p><i id='m'></i>", "leads to no marker of its body" },
        {
            "<a id='m' role='doc-noteref' aria-label='note 1' href='#b'>1</a><p role='doc-footnote' id='b'><a role='doc-backlink' href='#m'>back</a></p>",
            "is called “back” and leads to “note 1”"
        },
        { "<a role='doc-backlink' href='#a'>back</a><a role='doc-backlink' href='#b'>back</a>", "2 ways back are called “back”" },
        { "<p id='a'></p><p id='a'></p>", "stands 2 times" },
        { "<p aria-describedby='gone'></p>", "names by aria-describedby what is not there: gone" },
        { "<a href='x'><span aria-hidden='true'>x</span></a>", "has no name" },
        { "<a>x</a>", "leads nowhere" },
        { "<input type='text'>", "has no label" },
        { "<fieldset></fieldset>", "has no legend" },
        { "<a href='x' tabindex='2'>x</a>", "changes the order of Tab" },
        { "<img src='x.png'>", "has no title" },
        { "<svg><title>Drawing</title><a href='x'><path /></a></svg>", "has no title" },
        { "<table aria-label='A'><tbody><tr><td>1</td></tr></tbody></table>", "has no headers" },
        { "<table aria-label='A'><tbody><tr><th>1</th></tr></tbody></table>", "does not say what it heads" },
        { "<table><tbody><tr><th scope='row'>1</th></tr></tbody></table>", "has no name" },
        { "<ul><p>1</p></ul>", "is no item of a list" },
        { "<p lang='ar'>نص</p>", "does not say its language and direction" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_fault_is_found(string part, string fault) => Assert.Contains(Found(part), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void A_page_without_faults_has_none() => Assert.Empty(Found(
        "<h2>Part</h2><p>Word<a id='m' role='doc-noteref' aria-label='note 1' href='#b'>1</a> <bdi lang='ar' dir='rtl'>نص</bdi></p>"
        + "<p role='doc-footnote' id='b'>Note <a role='doc-backlink' aria-label='back, note 1' href='#m'>back</a></p>"));

    private static IEnumerable<string> Found(string part)
    {
        var page = new HtmlParser().ParseDocument(
            "<!DOCTYPE html><html lang='en' dir='ltr'><body><header>A</header><main><h1>Page</h1>" + part + "</main><footer>Z</footer></body></html>");
        return Rules.SelectMany(rule => rule(page));
    }
}
