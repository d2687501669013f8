namespace StaticEdition.Reading;

/// <summary>An opened YAML file of records. Findings: those of bytes and YAML, SE109, SE153, SE163.</summary>
internal sealed class RecordFile
{
    private readonly Field root;

    private RecordFile(string path, Field root) => (Path, this.root) = (path, root);

    public string Path { get; }

    /// <summary>The file name without its extension.</summary>
    public string Stem => InputLayout.StemOf(Path);

    /// <summary>The file name as an id; the layout has made sure that it is one.</summary>
    public Id Id => Id.Of(Stem);

    public SourceSpan Span => SourceSpan.Of(Path);

    /// <summary>Opens a file; null, with a finding, when there is nothing to read in it.</summary>
    public static RecordFile? Open(InputFile file, ReadingContext context)
    {
        if (TextDecoder.Decode(file, context.Findings) is not { } source)
        {
            return null;
        }

        var node = YamlTree.Read(source, 0, source.Content.Length, context.Findings, out var isSound);
        if (node is null or YamlScalar { IsNothing: true })
        {
            if (isSound)
            {
                context.Findings.Add(FolderFindings.EmptyFile(file.Path));
            }

            return null;
        }

        return new RecordFile(file.Path, new Field("", node, context, "the file"));
    }

    /// <summary>The one record of the file, whose id is the file name.</summary>
    public T? One<T>(Func<Fields, T?> read)
        where T : class =>
        root.Record(fields =>
        {
            RefuseId(fields);
            return read(fields);
        });

    /// <summary>The records of the list that the file holds.</summary>
    public ImmutableArray<T> Many<T>(Func<Fields, T?> read)
        where T : class =>
        root.Records(read);

    /// <summary>One record whose id is the file name, or a list of records that each have an <c>id</c>.</summary>
    public ImmutableArray<T> OneOrMany<T>(Func<Fields, Parsed<Id>?, T?> read)
        where T : class
    {
        return root.IsList
            ? Many(fields => Kept(fields, fields.Required("id").Id()))
            : One(fields => Kept(fields, new Parsed<Id>(Id, Span))) is { } record ? [record] : [];

        T? Kept(Fields fields, Parsed<Id>? id)
        {
            var record = read(fields, id);
            if (record is null && id is not null)
            {
                fields.Context.Unreadable.Add(InputLayout.KindOf(Path), id.Value);
            }
            else if (record is null)
            {
                fields.Context.Unreadable.Add(InputLayout.KindOf(Path));
            }

            return record;
        }
    }

    private void RefuseId(Fields fields)
    {
        if (fields.Keys.Any(key => key.Value == "id"))
        {
            fields.Optional("id");
            fields.Context.Findings.Add(RecordFindings.RedundantId(fields.SpanOf("id"), Stem));
        }
    }
}
