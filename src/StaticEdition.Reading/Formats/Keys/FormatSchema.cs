using System.Text.Json.Nodes;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>
/// JSON Schema, draft 2020-12, of the formats in an edition with certain languages and instruments. Editors' programs check and complete
/// YAML by it; what it cannot say, reading reports.
/// </summary>
internal static class FormatSchema
{
    /// <summary>The schema of a whole file.</summary>
    public static JsonObject SchemaOf(FileFormat file, ReadingContext context)
    {
        var record = SchemaOf(file.Record, context);
        var schema = file.Shape switch
        {
            FileShape.List => ListSchema(record),
            FileShape.OneOrList => new JsonObject { ["oneOf"] = new JsonArray(WithoutId(record), ListSchema(SchemaOf(file.Record, context))) },
            _ => record,
        };
        schema.Insert(0, "title", file.Path);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    /// <summary>The schema of a record.</summary>
    public static JsonObject SchemaOf(RecordFormat format, ReadingContext context)
    {
        var properties = new JsonObject();
        foreach (var key in format.Keys)
        {
            foreach (var name in key.NamesIn(context))
            {
                properties[name] = SchemaOf(key, context);
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = format.Keys.Where(key => key.Needed == Needed.Yes).SelectMany(key => key.NamesIn(context)).ToList();
        if (required.Count > 0)
        {
            schema["required"] = StringArray(required);
        }

        var alternatives = format.Keys.Where(key => key.Needed == Needed.OneOf).SelectMany(key => key.NamesIn(context)).ToList();
        if (alternatives.Count > 0)
        {
            schema["anyOf"] = new JsonArray([.. alternatives.Select(name => new JsonObject { ["required"] = StringArray([name]) })]);
        }

        return schema;
    }

    /// <summary>A text, of which a pattern may be asked.</summary>
    public static JsonObject TextSchema(string? pattern = null)
    {
        var schema = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (pattern is not null)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }

    /// <summary>A text that YAML may take for a number, such as the id <c>1</c> or the date <c>2026</c>.</summary>
    public static JsonObject TextOrNumber() => new() { ["type"] = new JsonArray("string", "number") };

    public static JsonObject ListSchema(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>A mapping with free keys.</summary>
    public static JsonObject MapSchema(JsonObject values) => new() { ["type"] = "object", ["additionalProperties"] = values };

    /// <summary>One of several schemas.</summary>
    public static JsonObject EitherSchema(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    /// <summary>One of these words.</summary>
    public static JsonObject WordSchema(IEnumerable<string> words) => new() { ["enum"] = StringArray(words) };

    private static JsonObject SchemaOf(Key key, ReadingContext context)
    {
        var schema = key.ValueType.SchemaIn(context);
        schema["description"] = key.Meaning;
        if (key.Example is not null)
        {
            schema["examples"] = StringArray([key.Example]);
        }

        return schema;
    }

    private static JsonObject WithoutId(JsonObject record)
    {
        record["properties"]!.AsObject().Remove(RecordFormat.IdName);
        var required = record["required"]?.AsArray().Select(name => name!.GetValue<string>()).Where(name => name != RecordFormat.IdName);
        record["required"] = StringArray(required ?? []);
        return record;
    }

    private static JsonArray StringArray(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
