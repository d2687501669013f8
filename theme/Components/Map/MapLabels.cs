using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Theme.Components.Map;

/// <summary>The labels beside a column of bars: each near the middle of its bar, none upon another, long names on two lines.</summary>
internal static class MapLabels
{
    private const int LongName = 22;

    private sealed record Label(MapBar Bar, string[] Lines)
    {
        /// <summary>The start of its first line, from the top.</summary>
        public double Top { get; set; }

        /// <summary>The height of it, in lines.</summary>
        public int Height => Lines.Length;
    }

    /// <summary>SVG texts, each a link to its part; written in C# because Razor has a tag of that name.</summary>
    /// <param name="page">The page, in whose language the parts are named.</param>
    /// <param name="bars">The bars from above.</param>
    /// <param name="height">The height of the picture.</param>
    /// <param name="line">The height of a line of text.</param>
    /// <param name="x">Where the labels begin or end.</param>
    /// <param name="isBefore">True where they end at <paramref name="x"/>, to the left of it.</param>
    public static RenderFragment Draw(Page page, ImmutableArray<MapBar> bars, int height, int line, int x, bool isBefore) => builder =>
    {
        var anchor = isBefore == page.Interface.TextLanguage.IsRightToLeft ? "start" : "end";
        foreach (var label in Placed(page, bars, height, line))
        {
            builder.OpenElement(0, "a");
            builder.AddAttribute(1, "href", label.Bar.Href);
            builder.AddAttribute(2, "class", "part-name");
            builder.OpenElement(3, "text");
            builder.AddAttribute(4, "text-anchor", anchor);
            builder.AddAttribute(5, "paint-order", "stroke");
            for (var i = 0; i < label.Lines.Length; i++)
            {
                builder.OpenElement(6, "tspan");
                builder.AddAttribute(7, "x", x);
                builder.AddAttribute(8, "y", (label.Top + ((i + .75) * line)).ToString("0.#", CultureInfo.InvariantCulture));
                builder.AddContent(9, label.Lines[i]);
                builder.CloseElement();
            }

            builder.CloseElement();
            builder.CloseElement();
        }
    };

    private static List<Label> Placed(Page page, ImmutableArray<MapBar> bars, int height, int line)
    {
        var labels = bars.Select(bar => new Label(bar, Lines(page.Interface.PlainLocal(bar.Name)))).ToList();
        var free = double.MinValue;
        foreach (var label in labels)
        {
            var middle = (label.Bar.Top + label.Bar.Bottom) / 2 / PairingMap.Height * height;
            label.Top = Math.Max(middle - (label.Height * line / 2.0), free);
            free = label.Top + (label.Height * line);
        }

        var floor = height + (line / 2.0);
        foreach (var label in labels.AsEnumerable().Reverse())
        {
            label.Top = Math.Min(label.Top, floor - (label.Height * line));
            floor = label.Top;
        }

        return labels;
    }

    /// <summary>The name, parted at the space nearest its middle where it is long.</summary>
    private static string[] Lines(string name)
    {
        var spaces = Enumerable.Range(0, name.Length).Where(at => name[at] == ' ').ToList();
        if (name.Length <= LongName || spaces.Count == 0)
        {
            return [name];
        }

        var parting = spaces.MinBy(at => Math.Abs(at - (name.Length / 2)));
        return [name[..parting], name[(parting + 1)..]];
    }
}
