using System.Text;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Hostile;

/// <summary>Each kind of bad file once: the worst it gets is findings.</summary>
public sealed class BadFileTests
{
    /// <summary>The names of the cases, which stand in <see cref="BadFiles"/>.</summary>
    public static TheoryData<string> Names => [.. BadFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_file_gets_findings_or_a_proved_site(string name)
    {
        var bad = BadFiles.All.Single(file => file.Name == name);
        var files = StarterEdition.Files();
        files[bad.Path] = bad.Content;

        var verdict = await Ordeal.UndergoAsync(files, TestContext.Current.CancellationToken);

        if (bad.MustBeRefused)
        {
            Assert.Contains(verdict.Errors, finding => finding.Span.File == bad.Path || finding.Span.File == Path.GetDirectoryName(bad.Path));
        }

        Assert.Equal("", verdict.Fault);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_noticed_whichever_it_is()
    {
        foreach (var path in StarterEdition.Files().Keys)
        {
            var files = StarterEdition.Files();
            files.Remove(path);

            var verdict = await Ordeal.UndergoAsync(files, TestContext.Current.CancellationToken);

            Assert.True(verdict.Fault.Length == 0, $"without {path}: {verdict.Fault}");
        }
    }

    [Fact]
    public async Task A_name_that_a_path_or_a_device_could_be_made_of_is_refused()
    {
        string[] names =
        [
            "notes/-.yml", "notes/con.yml", "notes/nul.x.yml", "notes/a b.yml", "notes/a\\b.yml", "notes/a:b.yml", "notes/CON.yml",
            "notes/" + new string('a', 65) + ".yml", "notes/x/y.yml", "entries/../x.yml", "assets/a/../../x.png", "assets/<script>.png",
            "notes/a\nb.yml", "notes/\u202e.yml", "notes/é.yml", "notes/a\0b.yml", "assets/a b.png", "assets/index.html", "../x.yml",
        ];
        foreach (var name in names)
        {
            var files = StarterEdition.Files();
            files[name] = "at: rules-2020/room\nen: >\n  A note.\n"u8.ToArray();

            var verdict = await Ordeal.UndergoAsync(files, TestContext.Current.CancellationToken);

            Assert.True(verdict.Errors.Count > 0, $"{name} was taken");
            Assert.Equal("", verdict.Fault);
        }
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("con")]
    [InlineData("lpt1")]
    [InlineData("a..b")]
    [InlineData(".")]
    [InlineData("<script>")]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("a b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task An_id_that_a_path_could_be_made_of_is_refused(string id)
    {
        var files = StarterEdition.Files();
        var pairings = Encoding.UTF8.GetString(files["pairings/rules.yml"]);
        files["pairings/rules.yml"] = Encoding.UTF8.GetBytes(pairings.Replace("- id: quiet", $"- id: '{id}'", StringComparison.Ordinal));

        var verdict = await Ordeal.UndergoAsync(files, TestContext.Current.CancellationToken);

        Assert.Contains(verdict.Errors, finding => finding.Span.File == "pairings/rules.yml");
        Assert.Equal("", verdict.Fault);
    }
}
