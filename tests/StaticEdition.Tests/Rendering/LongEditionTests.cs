using System.Globalization;
using StaticEdition.Model;
using StaticEdition.Rendering;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>A long edition, paired by equal ids, is split into pages of bearable length.</summary>
public sealed class LongEditionTests
{
    private const int Divisions = 6;
    private const int Verses = 100;

    private static readonly Edition Edition = Make();
    private static readonly ImmutableArray<Page> Pages = Edition.Pages();

    private static Edition Make()
    {
        var lines = Enumerable.Range(1, Divisions).SelectMany(division => Enumerable.Range(1, Verses)
            .Select(verse => string.Create(CultureInfo.InvariantCulture, $"{division}.{verse}|{verse}|verse {verse} of division {division}"))
            .Prepend($"# d{division}")).ToList();
        var edition = new EditionInCode { Languages = [EditionInCode.English] }.Text("one", "en", lines).Text("two", "ar", lines);
        foreach (var id in lines.Where(line => line[0] != '#').Select(line => line.Split('|')[0]))
        {
            edition.Pair(id, ("one/" + id, null), ("two/" + id, null)).Note("n" + id, ("one/" + id, null));
        }

        return edition.Build();
    }

    [Fact]
    public void A_long_lead_has_contents_and_a_page_for_each_division()
    {
        var contents = Pages.The<FacingContentsPage>(new FacingRoute(Id.Of("one")));
        Assert.Equal(Divisions, contents.TextParts.Length);
        var second = Pages.The<FacingPage>(new FacingRoute(Id.Of("one"), "d2"));
        Assert.Equal("en/facing/one/d2.html", second.Path);
        Assert.Equal(Verses, second.Rows().Count());
        Assert.Equal(new FacingRoute(Id.Of("one"), "d1"), second.Previous);
        Assert.Equal(new FacingRoute(Id.Of("two"), "d2"), second.Turned);
        Assert.Equal("../facing/one/d2.html#s-2.1", Pages.The<PairingPage>(new PairingRoute(Id.Of("2.1"))).Sides[0].Places[0].Href);
        Assert.Equal("d3.html#f-3.1", ((AnswerCard)second.Row("2.100").Cards[0]).Next!.Href);
    }

    [Theory]
    [InlineData(300, new[] { "d1", "d2" })]
    [InlineData(301, new[] { "d1_1", "d1_2", "d1_3", "d2" })]
    public void A_division_of_more_than_300_segments_is_cut_into_pages_of_150(int segments, string[] parts)
    {
        var lines = Enumerable.Range(1, segments).Select(verse => string.Create(CultureInfo.InvariantCulture, $"1.{verse}|{verse}|words"))
            .Prepend("# d1").Append("# d2").Append("2.1|1|words");
        var pages = new EditionInCode { Languages = [EditionInCode.English] }.Text("one", "en", lines).Text("two", "ar", "1.1|1|words").Pages();

        var cut = pages.OfType<FacingPage>().Where(page => page.Lead.Id.Value == "one").ToList();
        Assert.Equal(parts.Select(part => $"en/facing/one/{part}.html"), cut.Select(page => page.Path));
        Assert.Equal(segments + 1, cut.Sum(page => page.Rows().Count()));
        Assert.All(cut, page => Assert.InRange(page.Rows().Count(), 1, parts.Length == 2 ? 300 : 150));
    }

    [Fact]
    public void Every_verse_has_its_home_on_one_page()
    {
        var homes = Pages.OfType<FacingPage>().Where(page => page.Lead.Id.Value == "one")
            .SelectMany(page => page.Rows()).SelectMany(row => row.Cards).Cast<AnswerCard>().SelectMany(card => card.Answers).ToList();
        Assert.Equal(Edition.Texts[1].Segments, homes.Select(answer => answer.Segment));
        Assert.All(homes, answer => Assert.True(answer.IsPrimary && answer.Whole is null && answer.Parts.Single().IsWhole));
    }

    [Fact]
    public void Long_indexes_are_split()
    {
        var index = Pages.The<CorrespondencesPage>(new CorrespondencesRoute());
        Assert.All(index.Tables, table => Assert.Equal((Divisions, 0), (table.TextParts.Length, table.Groups.Length)));
        Assert.All(index.Tables.SelectMany(table => table.TextParts),
            line => Assert.Equal(line.Segments, Pages.The<CorrespondencesPage>(line.Page).Tables.Single().Groups.Sum(group => group.Rows.Length)));
        var notes = Pages.The<NotesPage>(new NotesRoute());
        Assert.Equal(Divisions * Verses, notes.Parts.Sum(part => Pages.The<NotesPage>(part.Page).Notes.Length));
        Assert.Empty(notes.Notes);
    }

    [Fact]
    public void Everything_arrives()
    {
        var ids = Pages.ToDictionary(page => page.Path, page => page.Ids().ToHashSet());
        foreach (var page in Pages.Where(page => page is not PairingPage))
        {
            foreach (var target in page.Hrefs().Select(href => new Uri(new Uri("https://example.org/" + page.Path), href)))
            {
                Assert.Contains(target.AbsolutePath[1..], ids.Keys);
                Assert.True(target.Fragment.Length == 0 || ids[target.AbsolutePath[1..]].Contains(target.Fragment[1..]), $"{page.Path}: {target}");
            }
        }
    }
}
