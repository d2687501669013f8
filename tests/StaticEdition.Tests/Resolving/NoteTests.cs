using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class NoteTests
{
    [Fact]
    public void Numbers_begin_again_in_each_segment_in_the_order_of_the_markers()
    {
        var edition = new OverlayEdition().WithPairing().With("notes/all.yml", """
            - {id: whole, at: one/1.p1, en: x}
            - {id: b, at: one/1.p1, words: a partnership, en: x}
            - {id: a, at: one/1.p1, words: establish a partnership, en: x}
            - {id: early, at: one/1.p1, words: The Parties, en: x}
            - {id: wide, at: one/1, en: x}
            - {id: paired, at: pairing/partnership, en: x}
            """).Faultless();

        Assert.Equal(
            [("early", 1), ("a", 2), ("b", 3), ("whole", 4), ("wide", 5)],
            edition.Index.NotesOf(edition.Texts[0].Segments[1].Address).Select(pair => (pair.Note.Id.Value, pair.Target.Number)));
        Assert.Equal([1], edition.Index.NotesOf(edition.Texts[0].Segments[2].Address).Select(pair => pair.Target.Number));
        Assert.Equal([1], edition.Index.NotesOf(Id.Of("partnership")).Select(pair => pair.Target.Number));
        Assert.Equal(["early", "a", "b", "paired", "whole", "wide"], edition.Notes.Select(note => note.Id.Value));
    }

    [Theory]
    [InlineData("at: pairing/partnershp", "SE226", "Write partnership.")]
    [InlineData("at: one/1.p1\nkind: textal", "SE222", "Write textual, or declare “textal” in edition.yml.")]
    [InlineData("at: one/1.p1\nby: editr", "SE220", "Write editor, or write people/editr.yml.")]
    [InlineData("at: one/1.p1\nreviewed-by: nobody", "SE220", "Write people/nobody.yml.")]
    public void What_a_note_names_exists(string keys, string code, string remedy) => Assert.Equal(
        remedy, new OverlayEdition().WithPairing().With("notes/n.yml", $"{keys}\nen: >\n  A note.\n").Only(code).Remedy);

    [Fact]
    public void Somebody_answers()
    {
        var edition = new OverlayEdition().Change("edition.yml", "by: editor\n", "").With("notes/n.yml", "at: one/1.p1\nen: >\n  A note.\n");

        Assert.Equal("SE221", edition.Only("SE221").Rule.Code);
        Assert.Empty(edition.With("notes/n.yml", "at: one/1.p1\nby: editor\nen: >\n  A note.\n").Findings());
    }
}
