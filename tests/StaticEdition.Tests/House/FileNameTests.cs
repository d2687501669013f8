using StaticEdition.Tests.Support;

namespace StaticEdition.Tests.House;

/// <summary>A name leads to one file.</summary>
public sealed class FileNameTests
{
    /// <summary>Names that two files of a project have: lower it, never raise it.</summary>
    private const int NamesTwice = 1;

    [Fact]
    public void No_two_files_of_a_project_have_one_name() =>
        Allowance.Holds(NamesTwice, from folder in new[] { "src", "theme", "tests" }
                                    from project in RepositoryRoot.Files(folder, "*.csproj")
                                    let root = RepositoryRoot.Relative(Path.GetDirectoryName(project)!)
                                    from file in RepositoryRoot.Files(root, "*.cs")
                                    group RepositoryRoot.Relative(file) by (project, Path.GetFileName(file)) into files
                                    where files.Count() > 1
                                    select string.Join(" and ", files));
}
