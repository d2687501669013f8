
namespace StaticEdition.Exporting;

/// <summary><c>witnesses/</c>: the captures of texts that are published in full, byte for byte.</summary>
internal static class Witnesses
{
    public static IEnumerable<OutputFile> Export(Edition edition) =>
        edition.Texts
            .Where(text => text.Publish == Publication.Full)
            .Select(text => text.Witness)
            .DistinctBy(witness => witness.FileName)
            .Select(witness => new OutputFile(PathOf(witness), witness.Content));

    /// <summary>The path in the site of a witness that is published.</summary>
    public static string PathOf(Witness witness) => "witnesses/" + witness.FileName;
}
