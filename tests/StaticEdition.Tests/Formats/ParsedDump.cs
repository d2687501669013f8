using System.Collections;
using System.Reflection;
using System.Text;
using StaticEdition.Model;
using StaticEdition.Reading;

namespace StaticEdition.Tests.Formats;

/// <summary>
/// The values that were read, one a line, as <c>name: value</c>, with <c>@ line:column</c> where the value knows its place.
/// What is empty is left out.
/// </summary>
internal sealed class ParsedDump
{
    private readonly StringBuilder text = new();

    /// <summary>The records that stand in these files.</summary>
    public static string Of(ParsedEdition edition, HashSet<string> files)
    {
        var dump = new ParsedDump();
        foreach (var property in typeof(ParsedEdition).GetProperties())
        {
            var value = property.GetValue(edition);
            var records = value is IEnumerable list and not string ? list.Cast<object>() : [value!];
            foreach (var record in records.Where(record => FileOf(record) is { } file && files.Contains(file)))
            {
                dump.Line(0, record.GetType().Name.Replace("Parsed", "", StringComparison.Ordinal).ToLowerInvariant(), "");
                dump.Properties(1, record);
            }
        }

        return dump.text.ToString();
    }

    private static string? FileOf(object record)
    {
        var values = PropertiesOf(record).Select(property => property.GetValue(record)).OfType<object>().ToList();
        var parsed = values.Where(IsParsed).Select(value => value.GetType().GetProperty("Span")!.GetValue(value)!);
        return values.Concat(parsed).OfType<SourceSpan>().Select(span => span.File).FirstOrDefault();
    }

    private void Properties(int depth, object record)
    {
        foreach (var property in PropertiesOf(record).Where(property => property.PropertyType != typeof(SourceSpan)))
        {
            Value(depth, property.Name, property.GetValue(record));
        }
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(object record) =>
        record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0);

    private void Value(int depth, string name, object? value)
    {
        switch (value)
        {
            case null or ReadOnlyMemory<byte>:
                break;
            case string or Enum or bool or int or Id or Address or EdtfDate or Language or Uri or Reference:
                Line(depth, name, Plain(value));
                break;
            case ParsedProse prose:
                Line(depth, name, ProseDump.Of(prose.Prose) + Place(prose.Span));
                break;
            case { } when IsParsed(value):
                ParsedValue(depth, name, value);
                break;
            case IEnumerable list:
                List(depth, name, list);
                break;
            case { } when value.GetType().FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal):
                var parts = (System.Runtime.CompilerServices.ITuple)value;
                Line(depth, name, "");
                Value(depth + 1, "Text", parts[0]);
                Value(depth + 1, "Words", parts[1]);
                break;
            default:
                Line(depth, name, "");
                Properties(depth + 1, value);
                break;
        }
    }

    private void ParsedValue(int depth, string name, object parsed)
    {
        var inner = parsed.GetType().GetProperty("Value")!.GetValue(parsed)!;
        var span = (SourceSpan)parsed.GetType().GetProperty("Span")!.GetValue(parsed)!;
        if (inner is EntryForm form)
        {
            Line(depth, name, $"{(form.IsAttested ? "attested" : "supplied")} {form.Language} “{form.Form}”{Place(span)}");
            return;
        }

        Line(depth, name, Plain(inner) + Place(span));
    }

    private void List(int depth, string name, IEnumerable list)
    {
        foreach (var item in list)
        {
            var type = item.GetType();
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            {
                Value(depth, $"{name}.{type.GetProperty("Key")!.GetValue(item)}", type.GetProperty("Value")!.GetValue(item));
            }
            else
            {
                Value(depth, name, item);
            }
        }
    }

    private static bool IsParsed(object value) => value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(Parsed<>);

    private static string Plain(object value) => value is string words ? $"“{words}”" : value.ToString()!;

    private static string Place(SourceSpan span) => span.Line == 0 ? "" : FormattableString.Invariant($" @ {span.Line}:{span.Column}");

    private void Line(int depth, string name, string value) =>
        text.Append(' ', 2 * depth).Append(name).Append(':').Append(value.Length > 0 ? " " : "").Append(value).Append('\n');
}
