using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Input;
using StaticEdition.Reading.Yaml;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Reads the records of a YAML file. Findings: those of bytes and YAML, SE109, SE153, SE163 and those of the format.</summary>
internal static class RecordFile
{
    /// <summary>The records that could be read; null, with a finding, when the file has no content or is not YAML.</summary>
    public static ImmutableArray<T>? Read<T>(InputFile file, FileFormat<T> format, ReadingContext context)
        where T : class
    {
        if (OpenFile(file, context.InFile(file.Path)) is not { } root)
        {
            return null;
        }

        return format.Shape == FileShape.One || (format.Shape == FileShape.OneOrList && !root.IsList)
            ? ReadOne(root, format)
            : ReadList(root, format);
    }

    private static Field? OpenFile(InputFile file, ReadingContext context)
    {
        if (TextDecoder.DecodeFile(file, context.Findings) is not { } source)
        {
            return null;
        }

        var node = YamlTree.ReadTree(source, 0, source.Content.Length, context.Findings, out var isSound);
        if (node is null or YamlScalar { IsNothing: true })
        {
            if (isSound)
            {
                context.Findings.Add(FolderFindings.EmptyFile(file.Path));
            }

            return null;
        }

        return new Field("", node, context, "the file");
    }

    // A mapping that cannot be read is known by its file name.
    private static ImmutableArray<T>? ReadOne<T>(Field root, FileFormat<T> format)
        where T : class
    {
        if (root.ReadRecord(format.Format, isWholeFile: true) is { } record)
        {
            return [record];
        }

        if (root.IsMapping && format.Shape == FileShape.OneOrList)
        {
            root.Context.Unreadable.Add(format.Kind, Id.Of(InputLayout.StemOf(root.Span.File)));
            return [];
        }

        return format.Shape == FileShape.One ? null : [];
    }

    private static ImmutableArray<T> ReadList<T>(Field root, FileFormat<T> format)
        where T : class
    {
        var records = ImmutableArray.CreateBuilder<T>();
        foreach (var item in root.ReadItems())
        {
            if (item.ReadRecord(format.Format) is { } record)
            {
                records.Add(record);
            }
            else if (format.Shape == FileShape.OneOrList && item.Node is YamlMapping mapping)
            {
                AddUnreadable(mapping, format.Kind, item.Context);
            }
        }

        return records.ToImmutable();
    }

    private static void AddUnreadable(YamlMapping record, FileKind kind, ReadingContext context)
    {
        var id = record.Entries.Find(entry => entry.Key.Value == RecordFormat.IdName).Value;
        if (id is YamlScalar scalar && Id.TryParse(scalar.Value, out var known))
        {
            context.Unreadable.Add(kind, known);
        }
        else
        {
            context.Unreadable.Add(kind);
        }
    }
}
