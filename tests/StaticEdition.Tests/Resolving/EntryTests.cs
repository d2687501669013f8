using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class EntryTests
{
    [Fact]
    public void Every_occurrence_of_attested_forms_is_found_and_the_longest_wins()
    {
        var edition = With("seas", "en: [open seas]\n  ar: [البحار المفتوحة, والبحار]")
            .With("entries/term/sea.yml", Entry("en: [seas]\n  ar: [البحار]"))
            .With("entries/term/party.yml", Entry("en: [Parties, the Parties]", "supplied: {en: [Contracting Parties]}")).Faultless();
        var occurrences = edition.Entries.ToDictionary(
            entry => entry.Id.Value,
            entry => entry.Occurrences.Select(place => edition.Index.GetSegment(place.Segment).Content[place.Start..place.End]).ToList());

        Assert.Equal(["open seas", "open seas", "البحار المفتوحة", "والبحار"], Ordered("one", "talk", "two"));
        Assert.Empty(occurrences["sea"]);
        Assert.Equal(["The Parties", "the Parties"], occurrences["party"]);
        Assert.Equal([true, true, false], edition.Entries[0].Forms.Select(form => form.IsAttested));

        IEnumerable<string> Ordered(params string[] texts) => texts.SelectMany(text => edition.Entries.Single(entry => entry.Id.Value == "seas").Occurrences
            .Where(place => place.Segment.Text.Value == text).Select(place => edition.Index.GetSegment(place.Segment).Content[place.Start..place.End]));
    }

    [Fact]
    public void Occurrences_stand_in_the_order_of_the_texts() => Assert.Equal(
        ["one/1.p2", "two/1.p2", "talk/p2"],
        With("seas", "en: [open seas]\n  ar: [البحار المفتوحة]").Faultless().Entries[0].Occurrences.Select(place => place.Segment.ToString()));

    [Fact]
    public void An_attested_form_is_in_the_texts()
    {
        var finding = With("seas", "en: [closed seas]").Only("SE232");

        Assert.Equal("no text in “en” has the form “closed seas”", finding.Message);
        Assert.Equal("entries/term/seas.yml", finding.Span.File);
    }

    [Fact]
    public void A_form_belongs_to_one_entry() => Assert.Equal(
        "the form “Open Seas” already belongs to “entry/term/sea”",
        With("seas", "en: [Open Seas]").With("entries/term/sea.yml", Entry("en: [open seas]")).Only("SE233").Message);

    [Fact]
    public void Two_spellings_of_one_entry_are_one_form() => Assert.Equal(2, With("seas", "en: [open seas, Open Seas]").Faultless().Entries[0].Occurrences.Length);

    [Fact]
    public void A_kind_is_named() => Assert.Equal("SE222", new OverlayEdition().With("entries/trem/seas.yml", Entry("en: [open seas]")).Only("SE222").Rule.Code);

    private static OverlayEdition With(string id, string forms) => new OverlayEdition().With($"entries/term/{id}.yml", Entry(forms));

    private static string Entry(string forms, string more = "") => $"name: {{en: Name, ar: اسم}}\nforms:\n  {forms}\n{more}\nen: >\n  What it is.\nar: >\n  ما هو.\n";
}
