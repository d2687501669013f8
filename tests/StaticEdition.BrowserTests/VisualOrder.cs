using System.Globalization;
using System.Text;

namespace StaticEdition.BrowserTests;

/// <summary>The characters of a line as they stand on the screen, from left to right; without spaces, vowel signs and formatting characters.</summary>
internal static class VisualOrder
{
    /// <summary>Measures each character, and orders those of a line by their middles. A raised marker belongs to the line it begins in.</summary>
    private const string Measure = """
        element => {
          const lines = [];
          let line = null;
          const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            for (const { segment, index } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(node.data)) {
              if (!/[^\s\p{Cf}]/u.test(segment)) continue;
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + segment.length);
              const box = range.getBoundingClientRect();
              if (!box.width) continue;
              if (!line || (box.top + box.bottom) / 2 > line.bottom) lines.push(line = { bottom: box.bottom, parts: [] });
              line.parts.push([box.left + box.width / 2, segment.normalize("NFD").replace(/\p{Mn}/gu, "")]);
            }
          }
          return lines.map((line) => line.parts.sort((a, b) => a[0] - b[0]).map((part) => part[1]).join(""));
        }
        """;

    /// <summary>The lines of an element.</summary>
    public static Task<string[]> OfAsync(ILocator element) => element.EvaluateAsync<string[]>(Measure);

    /// <summary>The line that is made of runs, given from left to right, each as it is read.</summary>
    public static string OfRuns(IEnumerable<string> runs) => string.Concat(runs.Select(OfRun));

    private static string OfRun(string run)
    {
        var letters = run.Normalize(NormalizationForm.FormD)
            .Where(letter => !char.IsWhiteSpace(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).ToArray();
        if (letters.Any(letter => letter is >= '\u0590' and <= '\u08FF' && char.IsLetter(letter)))
        {
            Array.Reverse(letters);
        }

        return new string(letters);
    }
}
