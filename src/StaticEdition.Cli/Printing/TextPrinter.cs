using System.Text;
using StaticEdition.Model;

namespace StaticEdition.Cli.Printing;

/// <summary>One line a finding, then the source line with carets, the remedy, and the patch where there is one.</summary>
internal sealed class TextPrinter(Terminal terminal, SourceLines lines) : FindingPrinter
{
    private const int WidestLine = 200;

    /// <inheritdoc/>
    public override void Print(IReadOnlyCollection<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var place = finding.Span with { File = lines.Display(finding) };
            terminal.Out.WriteLine($"{place}: {Coloured(finding.Severity)} {finding.Rule.Code}: {finding.Message}");
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
        if (lines.Line(finding) is not { } line || line.Length > WidestLine || span.Column < 1 || span.Column > line.Length + 1)
        {
            return;
        }

        terminal.Out.WriteLine("  | " + string.Join('\t', line.TrimEnd('\r').Split('\t').Select(MessageText.Sanitize)));
        var end = span.EndLine == span.Line ? span.EndColumn : line.TrimEnd('\r').Length + 1;
        if (IsLeftToRight(line))
        {
            var before = string.Concat(line.Take(span.Column - 1).Select(letter => letter == '\t' ? '\t' : ' '));
            terminal.Out.WriteLine("  | " + before + new string('^', Math.Max(1, end - span.Column)));
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

    private string Coloured(Severity severity)
    {
        var name = Name(severity);
        return !terminal.HasColour ? name : severity == Severity.Error ? $"\u001b[31m{name}\u001b[0m" : $"\u001b[33m{name}\u001b[0m";
    }
}
