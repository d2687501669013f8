using System.Globalization;
using System.Text;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Theme;

/// <summary>
/// The sizes at which a reader may read each script. The style sheet sets words at <c>calc(… * var(--size))</c>, and <c>--size</c> follows the
/// language of the words: the rules that say so are made here, since a sheet knows languages and no scripts.
/// </summary>
internal static class TextSizes
{
    /// <summary>The step that is checked on a page.</summary>
    public const string Normal = "normal";

    /// <summary>The steps with their factors.</summary>
    public static readonly ImmutableArray<(string Name, string Factor)> Steps = [("smaller", ".9"), (Normal, "1"), ("larger", "1.2"), ("largest", "1.45")];

    /// <summary>The name of a script's choice: <c>size-arab</c>.</summary>
    public static string NameOf(string script) => $"size-{script.ToLowerInvariant()}";

    /// <summary>The rules: which property the words of a language follow, and what each choice sets it to.</summary>
    public static string WriteRules()
    {
        var css = new StringBuilder("@media screen {\n:where(:root, [lang]) { --size: var(--size-latn, 1); }\n");
        foreach (var (script, tags) in Language.TagsByScript)
        {
            css.Append(string.Join(", ", tags.Select(tag => $":lang({tag})"))).Append(" { --size: var(--").Append(NameOf(script)).Append(", 1); }\n");
        }

        foreach (var name in Language.TagsByScript.Keys.Prepend("Latn").Select(NameOf))
        {
            foreach (var (step, factor) in Steps.Where(step => step.Name != Normal))
            {
                // Until the choices stand on the page, the root carries what is remembered.
                css.Append(CultureInfo.InvariantCulture, $":root[data-{name}=\"{step}\"], :root:has([name=\"{name}\"][value=\"{step}\"]:checked) {{ --{name}: {factor}; }}\n");
            }
        }

        return css.Append("}\n").ToString();
    }
}
