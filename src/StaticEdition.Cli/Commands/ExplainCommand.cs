using System.CommandLine;
using StaticEdition.Checking;
using StaticEdition.Model.Findings;
using StaticEdition.Wording.Names;

namespace StaticEdition.Cli.Commands;

/// <summary><c>explain CODE</c>: prints a finding's meaning, reason and remedy; without a code, lists all.</summary>
internal sealed class ExplainCommand(Terminal terminal)
{
    private readonly Argument<string?> code = new("code")
    {
        Description = "The code of a finding, such as SE201. Without one, all codes are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The command as the parser knows it.</summary>
    public Command AsSubcommand()
    {
        var command = new Command("explain", "Explains a finding: what it means, why it matters and how to correct it.") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code)));
        return command;
    }

    private int Run(string? wanted)
    {
        if (wanted is null)
        {
            foreach (var known in FindingCatalogue.Rules)
            {
                terminal.Out.WriteLine($"{known.Code}  {Name(known.Severity)}  {known.Title}");
            }

            return ExitCode.Clean;
        }

        var rule = FindingCatalogue.Rules.FirstOrDefault(known => known.Code.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? throw new CannotRunException($"no finding has the code {wanted}; static-edition explain lists them all");
        terminal.Out.WriteLine($"{rule.Code} ({Name(rule.Severity).Trim()}): {rule.Title}");
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(rule.Why);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"Remedy: {rule.Remedy}");
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(rule.Example);
        return ExitCode.Clean;
    }

    private static string Name(Severity severity) => severity == Severity.Error ? "error " : "review";
}
