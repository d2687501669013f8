using System.Text.RegularExpressions;
using StaticEdition.Tests.Support;

namespace StaticEdition.Tests.House;

/// <summary>Code that reads from top to bottom, described in plain words.</summary>
public sealed partial class PlainCodeTests
{
    /// <summary>Conditional expressions inside another: lower it, never raise it.</summary>
    private const int NestedConditionals = 39;

    /// <summary>Summaries that are an indirect question: lower it, never raise it.</summary>
    private const int RiddlingSummaries = 166;

    private static IEnumerable<string> Sources => RepositoryRoot.Files("src", "*.cs").Concat(RepositoryRoot.Files("theme", "*.cs"));

    [Fact]
    public void No_conditional_expression_stands_inside_another() =>
        Allowance.Holds(NestedConditionals, Sources.SelectMany(file => Nested(Bare(File.ReadAllText(file))).Select(line => $"{RepositoryRoot.Relative(file)}:{line}")));

    [Fact]
    public void Summaries_say_what_a_thing_is_and_ask_nothing() =>
        Allowance.Holds(RiddlingSummaries, from file in Sources
                                           from summary in Riddle().Matches(File.ReadAllText(file))
                                           select $"{RepositoryRoot.Relative(file)}: {summary.Value.Trim()}");

    [Theory]
    [InlineData("x = a ? b : c;", 0)]
    [InlineData("x = a ? b : c; y = d ? e : f;", 0)]
    [InlineData("F(a ? b : c, d ? e : f);", 0)]
    [InlineData("x = a ? b : c ? d : e;", 1)]
    [InlineData("x = a ? (b ? c : d) : e;", 1)]
    [InlineData("x = a ? F(b, c ? d : e) : f;", 1)]
    [InlineData("int? x = a?.B ?? c; y = \"a ? b : c ? d : e\"; // a ? b : c ? d : e", 0)]
    [InlineData("x switch { 1 => a ? b : c, _ => d ? e : f }", 0)]
    public void A_conditional_inside_another_is_seen(string code, int nested) => Assert.Equal(nested, Nested(Bare(code)).Count());

    /// <summary>The lines of the conditional expressions that stand in a branch or condition of another.</summary>
    private static IEnumerable<int> Nested(string code)
    {
        // For each open bracket, how many conditionals are open in the expression that stands in it.
        var open = new Stack<int>([0]);
        var line = 1;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '\n':
                    line++;
                    break;
                case '(' or '[' or '{':
                    open.Push(0);
                    break;
                case ')' or ']' or '}' when open.Count > 1:
                    open.Pop();
                    break;
                case ';' or ',':
                    open.Pop();
                    open.Push(0);
                    break;
                case '?' when IsConditional(code, i):
                    if (open.Any(count => count > 0))
                    {
                        yield return line;
                    }

                    open.Push(open.Pop() + 1);
                    break;
            }
        }
    }

    /// <summary>A question mark with white space on both sides; those of nullable types and of <c>?.</c> and <c>??</c> have none.</summary>
    private static bool IsConditional(string code, int at) =>
        at > 0 && at + 1 < code.Length && char.IsWhiteSpace(code[at - 1]) && char.IsWhiteSpace(code[at + 1]);

    /// <summary>The code without strings and comments, its lines kept.</summary>
    private static string Bare(string code) => Words().Replace(code, words => new string('\n', words.Value.Count(letter => letter == '\n')));

    [GeneratedRegex("(\"{3,})[\\s\\S]*?\\1|@\\$?\"(?:\"\"|[^\"])*\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"<summary>\s*(?:///\s*)?(?:What|Who|Whose|Which|Where)\b[^<\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Riddle();
}
