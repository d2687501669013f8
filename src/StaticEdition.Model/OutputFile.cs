namespace StaticEdition.Model;

/// <summary>A file that a stage yields and a host writes.</summary>
/// <param name="Path">The path relative to the output folder, with <c>/</c>.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file in UTF-8 without a byte-order mark.</summary>
    public static OutputFile OfText(string path, string content) => new(path, System.Text.Encoding.UTF8.GetBytes(content));
}
