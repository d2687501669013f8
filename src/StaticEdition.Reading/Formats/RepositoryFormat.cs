using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary><c>repository</c> of <c>edition.yml</c>: where the source of the edition is.</summary>
internal static class RepositoryFormat
{
    private static readonly Key<Uri?> Url = new("url", ScalarTypes.WebAddress, Needed.Yes, "its address")
    {
        Example = "https://example.org/harbour.git",
    };

    private static readonly Key<string?> Branch = new("branch", TextTypes.PlainText, Needed.Yes, "the branch") { Example = "main" };

    private static readonly Key<string?> Path = new("path", TextTypes.PlainText, Needed.Yes, "the folder of the edition in it") { Example = "input" };

    public static readonly RecordFormat<Repository> Record = new("repository", [Url, Branch, Path], Parse);

    private static Repository? Parse(Fields fields)
    {
        var url = fields.Read(Url);
        var branch = fields.Read(Branch);
        var path = fields.Read(Path);
        return url is null || branch is null || path is null ? null : new Repository(url, branch, path);
    }
}
