using System.Security.Cryptography;
using System.Text;
using StaticEdition.Model;
using StaticEdition.Reading;
using Xunit;

namespace StaticEdition.Tests.Resolving;

/// <summary>
/// A faultless edition of a few lines, in memory: <c>one</c> (English) and <c>two</c> (Arabic) are the instruments, <c>talk</c> is a commentary.
/// Tests lay files over it; a text's SHA-256 is filled in.
/// </summary>
internal sealed class OverlayEdition
{
    private readonly Dictionary<string, string> files = new()
    {
        ["edition.yml"] = """
            title: {en: Small, ar: صغيرة}
            version: 1.0.0
            date: 2026
            languages: [en, ar]
            instruments: [one, two]
            commentaries: [talk]
            by: editor
            licences:
              - covers: {en: Notes, ar: الحواشي}
                licence: CC-BY-4.0
            """,
        ["people/editor.yml"] = "name: {en: Editor, ar: المحرر}\n",
        ["people/speaker.yml"] = "name: {en: Speaker, ar: المتحدث}\n",
        ["witnesses/one.txt"] = "A press agency reports.\n\n1.1 The Parties establish a partnership, and the Parties agree.\n1.2  They respect the open seas.\nThey trade.\n",
        ["witnesses/two.txt"] = "يقيم الطرفان شراكةً شاملة.\nويحترم الطرفان البحار المفتوحة، والبحار مفتوحة.\n",
        ["witnesses/talk.txt"] = "I welcome the partnership.\nIt is good for the open seas.\n",
        ["texts/one.md"] = Text("en", "one", """
            [lead frame]
            A press agency reports.

            [1.p1 "1.1"]
            The Parties establish a partnership, and the Parties agree.

            [1.p2 "1.2"]
            They respect the open seas.
            They trade.
            """),
        ["texts/two.md"] = Text("ar", "two", """
            [1.p1]
            يقيم الطرفان شراكةً شاملة.

            [1.p2]
            ويحترم الطرفان البحار المفتوحة، والبحار مفتوحة.
            """),
        ["texts/talk.md"] = Text("en", "talk", """
            [p1]
            I welcome the partnership.

            [p2]
            It is good for the open seas.
            """).Replace("role: instrument", "role: commentary", StringComparison.Ordinal),
    };

    /// <summary>Writes a file, or writes it anew.</summary>
    public OverlayEdition With(string path, string content)
    {
        files[path] = content;
        return this;
    }

    /// <summary>Changes words of a file, which must have them.</summary>
    public OverlayEdition Change(string path, string words, string becomes)
    {
        Assert.Contains(words, files[path], StringComparison.Ordinal);
        return With(path, files[path].Replace(words, becomes, StringComparison.Ordinal));
    }

    /// <summary>Adds a pairing of the first two segments with an id.</summary>
    public OverlayEdition WithPairing(string id = "partnership") => With($"pairings/{id}.yml", $$"""
        - id: {{id}}
          pair: [{at: one/1.p1}, {at: two/1.p1}]
          relation: expanded
          confidence: firm
          en: >
            More.
        """);

    /// <summary>Reads and resolves it.</summary>
    public ReadResult Read()
    {
        var bytes = files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value.EndsWith('\n') ? file.Value : file.Value + "\n"));
        foreach (var text in new[] { "one", "two", "talk" })
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.GetValueOrDefault($"witnesses/{text}.txt", [])));
            bytes[$"texts/{text}.md"] = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(bytes[$"texts/{text}.md"]).Replace("{sha256}", hash, StringComparison.Ordinal));
        }

        return EditionReader.Read(InputFolder.InMemory(bytes), FindingCatalogue.Rules);
    }

    /// <summary>The edition, which has no finding.</summary>
    public Edition Faultless()
    {
        var result = Read();
        Assert.Empty(result.Findings.Select(finding => finding.ToString()));
        return result.Edition!;
    }

    /// <summary>The findings, each as its place and message.</summary>
    public IEnumerable<string> Findings() => Read().Findings.Select(finding => finding.ToString());

    /// <summary>The only finding, which has this code.</summary>
    public Finding Only(string code)
    {
        var findings = Read().Findings;
        Assert.Equal([code], findings.Select(finding => finding.Rule.Code));
        return findings[0];
    }

    private static string Text(string language, string id, string body) => $$"""
        ---
        role: instrument
        lang: {{language}}
        short: {en: {{id}}, ar: {{id}}}
        title: {en: {{id}}, ar: {{id}}}
        date: 2026
        witness: {{id}}.txt
        sha256: {sha256}
        rights: {en: Free, ar: حر}
        publish: full
        ---
        {{body}}
        """;
}
