using System.Text;
using StaticEdition.Model.Findings;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Cli.Printing;

/// <summary>For a person: one line a finding, the line of the input with carets under the place, the remedy, and a patch if there is one.</summary>
internal sealed class TextPrinter(Terminal terminal, FindingPaths paths, SourceFiles sources) : FindingPrinter
{
    private const int WidestLine = 200;

    /// <inheritdoc/>
    public override void Print(IReadOnlyCollection<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var place = finding.Span with { File = paths.PathOf(finding) };
            terminal.Out.WriteLine($"{place}: {Coloured(Name(finding.Severity), finding.Severity)} {finding.Rule.Code}: {finding.Message}");
            ShowSource(finding);
            Indent("remedy: " + Remedy(finding));
            if (finding.Patch is { } patch)
            {
                Indent(patch.TrimEnd('\n'));
            }
        }
    }

    private void ShowSource(Finding finding)
    {
        var span = finding.Span;
        if (finding.Rule.IsOfSite || sources.LineAt(span) is not { } line
            || line.Length > WidestLine || span.Column < 1 || span.Column > line.Length + 1)
        {
            return;
        }

        terminal.Out.WriteLine("  | " + string.Join('\t', line.Split('\t').Select(MessageText.Sanitize)));
        var end = span.EndLine == span.Line ? span.EndColumn : line.Length + 1;
        if (IsLeftToRight(line))
        {
            var before = string.Concat(line.Take(span.Column - 1).Select(letter => letter == '\t' ? '\t' : ' '));
            terminal.Out.WriteLine("  | " + before + Coloured(new string('^', Math.Max(1, end - span.Column)), finding.Severity));
        }
    }

    /// <summary>A terminal reorders a line with right-to-left letters as it likes, so carets under it would point at the wrong words.</summary>
    private static bool IsLeftToRight(string line) =>
        line.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.OtherLetter
            && rune.Value is < 0x0590 or > 0x08FF);

    private void Indent(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            terminal.Out.WriteLine("    " + line);
        }
    }

    /// <summary>The text in red for an error, in yellow for a review finding, where the terminal shows colours.</summary>
    private string Coloured(string text, Severity severity)
    {
        var colour = severity == Severity.Error ? 31 : 33;
        return terminal.HasColour ? FormattableString.Invariant($"\u001b[{colour}m{text}\u001b[0m") : text;
    }
}
