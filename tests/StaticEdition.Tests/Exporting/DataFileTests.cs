using System.Text;
using System.Text.Json;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Exporting;

/// <summary>The published data of the stock edition, key by key.</summary>
public sealed class DataFileTests
{
    private static readonly Edition Stock = EditionReader.Read(SmallEdition.Folder(StockEdition.Files), FindingCatalogue.Rules).Edition!;

    public static TheoryData<string> Names => [.. DataFiles.Described.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_row_has_the_keys_that_are_described(string name)
    {
        var described = DataFiles.Described.Single(file => file.Name == name);
        var keys = described.Keys.Select(key => key.Name).Where(key => !key.Contains('.') && !key.Contains('[')).ToList();
        Assert.NotEmpty(Lines(Stock, name));
        Assert.All(Lines(Stock, name), line =>
        {
            using var row = JsonDocument.Parse(line);
            Assert.Equal(keys, row.RootElement.EnumerateObject().Select(property => property.Name));
        });
    }

    [Theory]
    [InlineData("segments.jsonl", """{"text":"charter","id":"1","role":"instrument","status":"instrument","order":1,"division":"body","lang":"en","label":"1.","content":"The harbour is open to all ships.","rendering":{"ar":"الميناء مفتوح لجميع السفن."}}""")]
    [InlineData("divisions.jsonl", """{"text":"charter","id":"body","order":1,"heading":{"en":"Provisions","ar":"الأحكام"},"segments":["1","2"]}""")]
    [InlineData("pairings.jsonl", """{"id":"fees","relation":"absent","confidence":"firm","sides":{"charter":["2"],"accord":[]},"members":[{"text":"charter","segment":"2","start":0,"end":29}],"changes":[],"comment":{"en":"The Accord publishes no fees.","ar":"لا ينشر الاتفاق رسوماً."},"by":"editor","status":null,"date":null}""")]
    [InlineData("pairings.jsonl", """{"id":"harbour","relation":"expanded","confidence":"firm","sides":{"charter":["1"],"accord":["1"]},"members":[{"text":"charter","segment":"1","start":0,"end":33},{"text":"accord","segment":"1","start":0,"end":34}],"changes":[{"how":"kept","weight":"substance","charter":"open to all ships","accord":"مفتوح لجميع السفن"},{"how":"added","weight":"substance","accord":"والقوارب"}],"comment":{"en":"Boats are added.","ar":"أُضيفت القوارب."},"by":"editor","status":null,"date":null}""")]
    [InlineData("notes.jsonl", """{"id":"ships","kind":"explanatory","by":"editor","targets":[{"text":"charter","segment":"1","exact":"all ships","prefix":"The harbour is open to ","suffix":".","start":23,"end":32,"match":"exact"}],"body":{"en":"Compare [](accord/1).","ar":"قارن [](accord/1)."},"date":null}""")]
    [InlineData("notes.jsonl", """{"id":"scope","kind":"comparative","by":"editor","targets":[{"pairing":"harbour"}],"body":{"en":"See [](entry/place/harbour).","ar":"انظر [](entry/place/harbour)."},"date":null}""")]
    [InlineData("testimonies.jsonl", """{"id":"open","voice":"speech","quote":"The harbour is open","source":{"text":"speech","segment":"p1","start":0,"end":19,"match":"exact"},"how":"paraphrases","speech":"direct","rendering":{"ar":"الميناء مفتوح"},"targets":[{"text":"charter","segment":"1","exact":"open to all ships","start":15,"end":32}],"date":null}""")]
    [InlineData("interventions.jsonl", """{"id":"charter-3-1","witness":"charter.en.txt","line":3,"reads":"harb?ur","becomes":"harbour","why":"encoding","text":"charter","segment":"1"}""")]
    [InlineData("chronology.jsonl", """{"date":"2024-07-03","body":{"en":"The charter is given.","ar":"صدور الميثاق."},"citations":[{"text":"charter","segment":"title","exact":"Charter of the Harbour","start":0,"end":22,"match":"exact"}]}""")]
    public void A_row_is_exactly(string name, string row) => Assert.Contains(row, Lines(Stock, name));

    [Fact]
    public void Offsets_lead_back_to_the_words_in_code_points()
    {
        var edition = EditionReader.Read(SmallEdition.Folder(StockEdition.Files
            .Replace("open to all ships", "open 𐤀𐤁 to all ships", StringComparison.Ordinal)), FindingCatalogue.Rules).Edition!;

        using var note = JsonDocument.Parse(Lines(edition, "notes.jsonl").Single(line => line.Contains("\"ships\"", StringComparison.Ordinal)));
        var target = note.RootElement.GetProperty("targets")[0];

        Assert.Equal((26, 35), (target.GetProperty("start").GetInt32(), target.GetProperty("end").GetInt32()));
        Assert.Equal("The harbour is open 𐤀𐤁 to ", target.GetProperty("prefix").GetString());
    }

    [Fact]
    public void Rows_stand_by_text_and_order_or_by_id()
    {
        Assert.Equal(
            ["accord title", "accord 1", "accord 2", "charter title", "charter 1", "charter 2", "speech p1"],
            Lines(Stock, "segments.jsonl").Select(line => JsonDocument.Parse(line).RootElement)
                .Select(row => $"{row.GetProperty("text")} {row.GetProperty("id")}"));
        Assert.Equal(
            ["abolition", "fees", "harbour", "heading"],
            Lines(Stock, "pairings.jsonl").Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    private static IReadOnlyList<string> Lines(Edition edition, string name)
    {
        var file = DataFiles.Export(new PublishedEdition(edition)).Single(file => file.Path == "data/" + name);
        return Encoding.UTF8.GetString(file.Content.Span).TrimEnd('\n').Split('\n');
    }
}
