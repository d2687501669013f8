using System.Buffers;
using System.Text.Json;
using StaticEdition.Model.Escaping;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Exporting;

/// <summary>Writes JSON as every data file has it: UTF-8, letters unescaped, one object a line or one indented document.</summary>
internal static class JsonForm
{
    /// <summary>A file of one object a line.</summary>
    public static OutputFile WriteLines<TRow>(DataFile file, IEnumerable<TRow> rows, Action<Utf8JsonWriter, TRow> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = MinimalJsonEncoder.Shared });
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
            json.Flush();
            bytes.Write("\n"u8);
            json.Reset();
        }

        return new OutputFile(file.Path, bytes.WrittenMemory);
    }

    /// <summary>A file that is one indented document.</summary>
    public static OutputFile WriteDocument(string path, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Encoder = MinimalJsonEncoder.Shared, Indented = true, NewLine = "\n" };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            write(json);
        }

        bytes.Write("\n"u8);
        return new OutputFile(path, bytes.WrittenMemory);
    }

    /// <summary>An object of language → text.</summary>
    public static void WriteLocalized(this Utf8JsonWriter json, string key, Localized<string> values)
    {
        json.WriteStartObject(key);
        foreach (var (language, value) in values)
        {
            json.WriteString(language.Tag, value);
        }

        json.WriteEndObject();
    }

    /// <summary>An object of language → Markdown.</summary>
    public static void WriteLocalized(this Utf8JsonWriter json, string key, Localized<Prose> values) =>
        json.WriteLocalized(key, values.Select(prose => prose.Markdown));

    /// <summary>A list of objects.</summary>
    public static void WriteObjects<TItem>(
        this Utf8JsonWriter json, string key, IEnumerable<TItem> items, Action<Utf8JsonWriter, TItem> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>The name of a status, or null where nothing is said.</summary>
    public static string? NameOf(RecordStatus status) => status == RecordStatus.Unstated ? null : RecordWord.Of(status);
}
