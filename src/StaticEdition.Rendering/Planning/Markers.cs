using System.Globalization;

namespace StaticEdition.Rendering;

/// <summary>The markers of one page: each has an id of its own, and each body lists those that lead to it, in page order.</summary>
internal sealed class Markers
{
    private readonly Dictionary<string, List<string>> byBody = [];

    /// <summary>The id of a new marker that leads to a body.</summary>
    public string New(string body)
    {
        var list = List(body);
        var id = $"{body}_r{(list.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        list.Add(id);
        return id;
    }

    /// <summary>Lets a marker that leads to one body stand for another too, which stands beside it.</summary>
    public void Share(string marker, string body) => List(body).Add(marker);

    /// <summary>The markers that lead to a body; complete when the page is.</summary>
    public IReadOnlyList<string> Of(string body) => List(body).AsReadOnly();

    private List<string> List(string body)
    {
        if (!byBody.TryGetValue(body, out var list))
        {
            byBody[body] = list = [];
        }

        return list;
    }
}
