using System.Collections.Immutable;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Formats;

/// <summary>The declarations of record formats: what is read is declared, what is declared is read, explained and shown by an example.</summary>
public sealed class FormatTests
{
    private const string Path = "renderings/accord.en.yml";

    public static TheoryData<string> Formats() => [.. FileFormats.ListRecords().Select(format => format.Name)];

    [Fact]
    public void Formats_have_different_names() =>
        Assert.Distinct(FileFormats.ListRecords().Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_reads_every_key_that_it_declares(string name)
    {
        var format = Find(name);
        var fields = EmptyFields(format);

        format.Check(fields);

        Assert.Empty(fields.UnusedKeys.Select(key => key.Name));
    }

    [Fact]
    public void A_key_that_is_not_declared_cannot_be_read()
    {
        var undeclared = new Key<Parsed<string>?>("colour", TextTypes.Text, Needed.No, "the colour");

        Assert.Throws<InvalidOperationException>(() => EmptyFields(Find("note")).Read(undeclared));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_key_is_explained_and_its_example_has_no_fault(string name)
    {
        foreach (var key in Find(name).Keys.Where(key => key is not RefusedKeys))
        {
            var findings = new FindingList();

            Assert.NotEqual("", key.Meaning);
            Assert.True(key.Example is not null || key.ValueType.Nested is not null, $"{key.Name} has no example");
            if (key.Example is { } example)
            {
                key.ValueType.Check(new Field(key.Name, Parse(example, findings), Context(findings)));
            }

            Assert.Equal("", string.Join('\n', findings.ToSorted()));
        }
    }

    [Fact]
    public void The_keys_of_two_declarations_are_different()
    {
        var repeated = from format in FileFormats.ListRecords()
                       from names in format.Keys.Where(key => key is not RefusedKeys)
                           .SelectMany(key => key.NamesIn(Context(new FindingList()))).GroupBy(key => key)
                       where names.Count() > 1
                       select $"{format.Name}: {names.Key}";

        Assert.Empty(repeated);
    }

    private static RecordFormat Find(string name) => FileFormats.ListRecords().First(format => format.Name == name);

    private static ReadingContext Context(FindingList findings) =>
        new ReadingContext(findings, [new Language("en"), new Language("ar")], [Id.Of("charter"), Id.Of("accord")]).InFile(Path);

    private static Fields EmptyFields(RecordFormat format) =>
        new(format, new YamlMapping(new SourceText(Path, ""), 0, 0), Context(new FindingList()), isWholeFile: false);

    private static YamlNode? Parse(string example, FindingList findings)
    {
        var source = new SourceText(Path, $"example: {example}\n");
        var root = YamlTree.ReadTree(source, 0, source.Content.Length, findings, out _);
        return (root as YamlMapping)?.Entries[0].Value;
    }
}
