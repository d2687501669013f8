using StaticEdition.Model;
using StaticEdition.Rendering;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>A pairing's page, the correspondences, the picture.</summary>
public sealed class PairingPageTests
{
    private static readonly ImmutableArray<Page> Pages = Edition();

    private static ImmutableArray<Page> Edition()
    {
        var edition = new EditionInCode { Highlights = [Id.Of("b")] }
            .Text("one", "en", "# d1", "1|1|alpha beta gamma delta", "2|2|epsilon", "# d2", "3|3|zeta")
            .Text("two", "ar", "1|1|uno due tre", "2|2|quattro cinque");
        var changes = new[]
        {
            edition.Change(ChangeKind.Replaced, ("one/1", "alpha"), ("two/1", "due")),
            edition.Change(ChangeKind.Dropped, ("one/1", "beta")),
        };
        return edition
            .Pair("b", true, "changed", changes, ("one/1", "alpha beta"), ("two/1", "due tre"))
            .Pair("a", ("one/3", null), ("two/2", null))
            .Pair("nothing", ("one/2", null))
            .Note("on-pairing", ("pairing/b", null))
            .Pages();
    }

    [Fact]
    public void The_same_number_stands_on_both_scripts()
    {
        var page = Pages.The<PairingPage>(new PairingRoute(Id.Of("b")));
        var numbers = page.Sides.Select(side => side.Places.Single().Passages.Single().All()).ToList();

        Assert.Equal([(1, "alpha"), (2, "beta")], numbers[0]);
        Assert.Equal([(1, "due")], numbers[1]);
        Assert.Equal([("alpha", "due"), ("beta", null)], page.Changes.Select(row => (row.First!.Words, row.Second?.Words)));
        Assert.Equal("note-1", page.Notes.Single().HtmlId);
        Assert.Equal([(ChangeKind.Replaced, 1), (ChangeKind.Dropped, 1)], page.Line.Changes.Select(change => (change.Kind, change.Count)));
        Assert.Equal([null, null], page.Neighbours.Select(around => around.Before));
        Assert.Equal(["nothing", "a"], page.Neighbours.Select(around => Path.GetFileNameWithoutExtension(around.After!.Href)));
    }

    [Fact]
    public void A_silence_has_one_empty_side()
    {
        var page = Pages.The<PairingPage>(new PairingRoute(Id.Of("nothing")));
        Assert.Equal([1, 0], page.Sides.Select(side => side.Places.Length));
        Assert.Empty(((PairingName)page.Name).Second);
    }

    [Theory]
    [InlineData("One sentence. And another.", "One sentence.")]
    [InlineData("Only one, without a stop", "Only one, without a stop")]
    [InlineData("H. E. the President signed. Then he left.", "H. E. the President signed.")]
    [InlineData("The text of art. 5 was dropped. Nothing else.", "The text of art. 5 was dropped.")]
    [InlineData("They met on 3 July. The rest is known.", "They met on 3 July.")]
    [InlineData("It rose by 3.5 per cent. Then it fell.", "It rose by 3.5 per cent.")]
    [InlineData("It is etc. and more. Second.", "It is etc. and more.")]
    [InlineData("He said “no.” Then he left.", "He said “no.”")]
    [InlineData("هل تغيّر النص؟ نعم، تغيّر.", "هل تغيّر النص؟")]
    public void The_gist_of_a_comment_is_its_first_sentence(string comment, string sentence)
    {
        var pages = new EditionInCode { Highlights = [Id.Of("a")] }.Text("one", "en", "1|1|alpha").Text("two", "ar", "1|1|uno")
            .Pair("a", ("one/1", null), ("two/1", null)).Comment(comment).Pages();

        Assert.True(pages.The<HomePage>(new HomeRoute()).Highlights.Single().FirstSentence.TryGet(EditionInCode.English, out _, out var gist));
        Assert.Equal(sentence, Assert.IsType<Characters>(Assert.Single(Assert.IsType<Paragraph>(Assert.Single(gist.Blocks)).Inlines)).Value);
    }

    [Fact]
    public void A_pairing_is_summed_up_by_its_first_sentence()
    {
        var home = Pages.The<HomePage>(new HomeRoute());
        Assert.True(home.Highlights.Single().FirstSentence.TryGet(EditionInCode.English, out _, out var gist));
        var inline = Assert.Single(Assert.IsType<Paragraph>(Assert.Single(gist.Blocks)).Inlines);
        Assert.Equal("b has a first sentence.", Assert.IsType<Characters>(inline).Value);
    }

    [Fact]
    public void Correspondences_have_a_row_for_each_place_of_either_text()
    {
        var page = Pages.The<CorrespondencesPage>(new CorrespondencesRoute());
        var groups = page.Tables[0].Groups;
        Assert.Equal(["b", "nothing", "a"], groups.SelectMany(group => group.Rows).Select(row => row.Line?.Pairing.Id.Value));
        Assert.Equal([RowState.Dropped, RowState.Silent, RowState.None], groups.SelectMany(group => group.Rows).Select(row => row.State));
        Assert.Equal([("d1", 2), ("d2", 1)], groups.Select(group => (group.Division?.Id.Value, group.Rows.Length)));
        Assert.Equal(["b", "a"], page.Tables[1].Groups.SelectMany(group => group.Rows).Select(row => row.Line?.Pairing.Id.Value));
        Assert.Equal("nothing", page.SaidOnce.Single().Pairing.Id.Value);
        Assert.Equal([new Coverage(6, 3, 1), new Coverage(5, 4, 0)], page.Coverage);
    }

    [Fact]
    public void The_picture_is_as_long_as_the_words()
    {
        var home = Pages.The<HomePage>(new HomeRoute());
        Assert.Equal([0, 666.7, 833.3], home.Map!.First.Select(bar => bar.Top));
        Assert.Equal([true, false, true], home.Map.First.Select(bar => bar.IsAnswered));
        Assert.Equal([(0, 333.3, 200, 600), (833.3, 1000, 600, 1000)],
            home.Map.Ribbons.Select(ribbon => (ribbon.FirstTop, ribbon.FirstBottom, ribbon.SecondTop, ribbon.SecondBottom)));
        Assert.Equal(["d1", "d2"], home.DivisionMap.First.Select(bar => bar.Name.Division!.Id.Value));
        Assert.Equal([(0, 333.3, 0, 400), (833.3, 1000, 400, 800)],
            home.DivisionMap.Ribbons.Select(ribbon => (ribbon.FirstTop, ribbon.FirstBottom, ribbon.SecondTop, ribbon.SecondBottom)));
    }
}

file static class PassageNumbers
{
    public static IEnumerable<(int Number, string Words)> All(this Passage passage) =>
        from run in passage.Runs
        from mark in run.Covering
        where mark.Subject is ChangeAnnotation
        select (((ChangeAnnotation)mark.Subject).Number, run.Content);
}
