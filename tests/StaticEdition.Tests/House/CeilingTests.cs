using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.House;

/// <summary>No file to scroll, no method to be afraid of. Tables of data are not code.</summary>
public sealed class CeilingTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 60;

    private static readonly string[] Tables =
    [
        "src/StaticEdition.Model/Matching/UnicodeNames.cs",
        "src/StaticEdition.Wording/Texts/",
    ];

    private static readonly Assembly[] Product =
    [
        typeof(Model.Edition).Assembly,
        typeof(StaticEdition.Reading.EditionReader).Assembly,
        typeof(InterfaceText).Assembly,
        typeof(StaticEdition.Rendering.ITheme).Assembly,
        typeof(EditionBuild).Assembly,
        typeof(StaticEdition.Theme.EditionTheme).Assembly,
        typeof(StaticEdition.Cli.CommandLine).Assembly,
    ];

    [Fact]
    public void No_line_of_a_style_sheet_is_longer_than_140_characters()
    {
        var tooLong = from file in RepositoryRoot.Files("theme", "*.css")
                      from line in File.ReadLines(file)
                      where line.Length > 140
                      select $"{RepositoryRoot.Relative(file)}: {line.Trim()}";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_file_is_longer_than_its_ceiling()
    {
        string[] folders = ["src", "theme", "tests"];
        string[] patterns = ["*.cs", "*.razor", "*.css", "*.js"];
        var tooLong = from folder in folders
                      from pattern in patterns
                      from file in RepositoryRoot.Files(folder, pattern)
                      let name = RepositoryRoot.Relative(file)
                      where !IsTable(name)
                      let lines = File.ReadLines(file).Count()
                      where lines > LongestFile
                      select $"{name}: {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_method_is_longer_than_its_ceiling() => Assert.Empty(Product.SelectMany(LongMethods));

    /// <summary>The debugging symbols know where each statement stands, so no source has to be parsed.</summary>
    private static IEnumerable<string> LongMethods(Assembly assembly)
    {
        using var stream = File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        var symbols = provider.GetMetadataReader();
        foreach (var handle in symbols.MethodDebugInformation)
        {
            var points = symbols.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden).ToList();
            if (points.Count == 0 || IsInitialiser(assembly, handle))
            {
                continue;
            }

            var document = symbols.GetString(symbols.GetDocument(points[0].Document).Name).Replace('\\', '/').TrimStart('/');
            var length = points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1;
            var isWritten = document.EndsWith(".cs", StringComparison.Ordinal) && !document.Contains("/obj/", StringComparison.Ordinal);
            if (isWritten && length > LongestMethod && !IsTable(document))
            {
                yield return $"{document}:{points.Min(point => point.StartLine)}: {length} lines";
            }
        }
    }

    /// <summary>The values of static fields, such as the rules of findings, are data: the class as a whole has its ceiling.</summary>
    private static bool IsInitialiser(Assembly assembly, MethodDebugInformationHandle handle) =>
        assembly.ManifestModule.ResolveMethod(MetadataTokens.GetToken(handle.ToDefinitionHandle())) is ConstructorInfo { IsStatic: true };

    private static bool IsTable(string name) => Tables.Any(table => name.Contains(table, StringComparison.Ordinal));
}
