using StaticEdition.Model.Matching;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The arrangement of the records in a file.</summary>
internal enum FileShape
{
    /// <summary>The file is one record.</summary>
    One,

    /// <summary>The file is a list of records.</summary>
    List,

    /// <summary>The file is one record, whose id is the file name, or a list of records with ids.</summary>
    OneOrList,
}

/// <summary>A kind of YAML file.</summary>
/// <param name="kind">Its folder or name.</param>
/// <param name="path">How its path is made, for the documentation.</param>
/// <param name="shape">How records are written in it.</param>
/// <param name="record">The format of each record.</param>
internal abstract class FileFormat(FileKind kind, string path, FileShape shape, RecordFormat record)
{
    public FileKind Kind => kind;

    public string Path => path;

    public FileShape Shape => shape;

    public RecordFormat Record => record;
}

/// <summary>A kind of YAML file, and what reading a record of it gives.</summary>
internal sealed class FileFormat<T>(FileKind kind, string path, FileShape shape, RecordFormat<T> record) : FileFormat(kind, path, shape, record)
    where T : class
{
    public RecordFormat<T> Format { get; } = record;
}
