using System.Globalization;
using System.Text;

namespace StaticEdition.Theme;

/// <summary>
/// The style sheet's rules for the reading switch, one set for each language of the edition: where <c>in-2</c> is chosen, words that have a
/// translation into the second language (<c>has-2</c>) give way to it. The letters of a translated lead and of its cards go too.
/// </summary>
internal static class ReadingSwitchRules
{
    /// <summary>The rules for so many languages.</summary>
    public static string For(int languages)
    {
        var css = new StringBuilder();
        for (var number = 1; number <= languages; number++)
        {
            var chosen = string.Create(CultureInfo.InvariantCulture, $"body:has(.switch [value=\"in-{number}\"]:checked)");
            css.Append(CultureInfo.InvariantCulture, $$"""
                {{chosen}} .has-{{number}} > .original,
                {{chosen}} .has-{{number}} + .whole,
                {{chosen}} .row:has(> .lead .has-{{number}}) .relation .letter { display: none; }
                {{chosen}} .in-{{number}} { display: block; }

                """);
        }

        return css.ToString();
    }
}
