using System.Text.Json.Nodes;

namespace StaticEdition.Reading;

/// <summary>
/// JSON Schema, draft 2020-12, of the formats in an edition with certain languages and instruments. Editors' programs check and complete
/// YAML by it; what it cannot say, reading reports.
/// </summary>
internal static class FormatSchema
{
    /// <summary>The schema of a whole file.</summary>
    public static JsonObject Of(FileFormat file, ReadingContext context)
    {
        var record = Of(file.Record, context);
        var schema = file.Shape switch
        {
            FileShape.List => List(record),
            FileShape.OneOrList => new JsonObject { ["oneOf"] = new JsonArray(WithoutId(record), List(Of(file.Record, context))) },
            _ => record,
        };
        schema.Insert(0, "title", file.Path);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    /// <summary>The schema of a record.</summary>
    public static JsonObject Of(RecordFormat format, ReadingContext context)
    {
        var properties = new JsonObject();
        foreach (var key in format.Keys)
        {
            foreach (var name in key.NamesIn(context))
            {
                properties[name] = Of(key, context);
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = format.Keys.Where(key => key.Needed == Needed.Yes).SelectMany(key => key.NamesIn(context)).ToList();
        if (required.Count > 0)
        {
            schema["required"] = Strings(required);
        }

        var alternatives = format.Keys.Where(key => key.Needed == Needed.OneOf).SelectMany(key => key.NamesIn(context)).ToList();
        if (alternatives.Count > 0)
        {
            schema["anyOf"] = new JsonArray([.. alternatives.Select(name => new JsonObject { ["required"] = Strings([name]) })]);
        }

        return schema;
    }

    /// <summary>A text, of which a pattern may be asked.</summary>
    public static JsonObject Text(string? pattern = null)
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

    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>A mapping with free keys.</summary>
    public static JsonObject Map(JsonObject values) => new() { ["type"] = "object", ["additionalProperties"] = values };

    /// <summary>One of several schemas.</summary>
    public static JsonObject Either(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    /// <summary>One of these words.</summary>
    public static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = Strings(words) };

    private static JsonObject Of(Key key, ReadingContext context)
    {
        var schema = key.ValueType.SchemaIn(context);
        schema["description"] = key.Meaning;
        if (key.Example is not null)
        {
            schema["examples"] = Strings([key.Example]);
        }

        return schema;
    }

    private static JsonObject WithoutId(JsonObject record)
    {
        record["properties"]!.AsObject().Remove(RecordFormat.IdName);
        var required = record["required"]?.AsArray().Select(name => name!.GetValue<string>()).Where(name => name != RecordFormat.IdName);
        record["required"] = Strings(required ?? []);
        return record;
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
