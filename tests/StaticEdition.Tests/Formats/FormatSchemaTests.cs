using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace StaticEdition.Tests.Formats;

/// <summary>The JSON schemas that follow from the formats, asked of files by a validator that knows nothing of them.</summary>
public sealed class FormatSchemaTests
{
    public static TheoryData<string> Files() =>
    [
        .. SmallEdition.Files(StockEdition.Files, "").Keys.Where(path => path.EndsWith(".yml", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_fault_conforms_to_its_schema(string path) =>
        Assert.True(Conforms(path, SmallEdition.Files(StockEdition.Files, "")[path]));

    [Theory]
    [InlineData("notes/quay.yml", "at: charter/1\nen: A note.\n", true)]
    [InlineData("notes/quay.yml", "at: charter/1\nfr: Une note.\n", false)]
    [InlineData("notes/quay.yml", "at: charter/1\n", false)]
    [InlineData("notes/quay.yml", "en: A note.\n", false)]
    [InlineData("notes/quay.yml", "at: charter/1\ncolour: blue\nen: A note.\n", false)]
    [InlineData("notes/quay.yml", "id: quay\nat: charter/1\nen: A note.\n", false)]
    [InlineData("notes/quay.yml", "- id: quay\n  at: [charter/1, {at: accord/1, nth: 2, words: x}]\n  en: A note.\n", true)]
    [InlineData("notes/quay.yml", "- at: charter/1\n  en: A note.\n", false)]
    [InlineData("renderings/accord.en.yml", "- {at: accord/1, en: The harbour}\n", true)]
    [InlineData("renderings/accord.en.yml", "- {at: accord/1, ar: الميناء}\n", false)]
    [InlineData("pairings/all.yml", "- {id: a, pair: [charter/1], relation: changed, changes: [{how: kept, charter: x}]}\n", true)]
    [InlineData("pairings/all.yml", "- {id: a, pair: [charter/1], relation: changed, changes: [{how: keep, charter: x}]}\n", false)]
    [InlineData("pairings/all.yml", "- {id: a, pair: [charter/1], relation: changed, changes: [{how: kept}]}\n", false)]
    public void A_schema_tells_right_files_from_wrong_ones(string path, string content, bool isRight) =>
        Assert.Equal(isRight, Conforms(path, System.Text.Encoding.UTF8.GetBytes(content)));

    private static bool Conforms(string path, byte[] content)
    {
        var format = FileFormats.All.Single(format => format.Kind == InputLayout.KindOf(path));
        ImmutableArray<Language> languages = [new("en"), new("ar")];
        var context = new ReadingContext(new FindingList(), languages, [Id.Of("charter"), Id.Of("accord")]).InFile(path);
        var schema = JsonSchema.FromText(FormatSchema.SchemaOf(format, context).ToJsonString());

        var stream = new YamlStream();
        stream.Load(new StringReader(System.Text.Encoding.UTF8.GetString(content)));
        using var document = JsonDocument.Parse(Json(stream.Documents[0].RootNode)!.ToJsonString());
        return schema.Evaluate(document.RootElement).IsValid;
    }

    // As editors' programs read YAML: plain scalars may be numbers.
    private static JsonNode? Json(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar
            when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar
            when double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
