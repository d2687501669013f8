using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using StaticEdition.Model;
using StaticEdition.Rendering;

namespace StaticEdition.Tests.Planning;

/// <summary>Walks what a page shows, record by record, so that a test can ask about all of it.</summary>
internal static class PageContents
{
    private static readonly string[] IdProperties = ["HtmlId", "OtherIds", "PrimaryId", "MarkerId", "FormerIds"];
    private static readonly string[] HrefProperties = ["Href", "PrimaryHref", "Captured", "Source", "Facing"];

    private static readonly HashSet<Type> Plain =
        [typeof(string), typeof(int), typeof(bool), typeof(double), typeof(Site), typeof(Edition), typeof(Language), typeof(Segment), typeof(Text)];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Inner = new();
    private static readonly ConcurrentDictionary<(Type Type, string[] Names), PropertyInfo[]> Texts = new();

    /// <summary>Every value of a type that the page holds, in order.</summary>
    public static IEnumerable<T> All<T>(this Page page) => Walk(page).OfType<T>();

    /// <summary>Every HTML id that the page gives out.</summary>
    public static IEnumerable<string> Ids(this Page page) => Walk(page).SelectMany(value => Strings(value, IdProperties));

    /// <summary>Every relative address that the page holds.</summary>
    public static IEnumerable<string> Hrefs(this Page page) => Walk(page).SelectMany(value => Strings(value, HrefProperties));

    /// <summary>Every page that the page names as a target.</summary>
    public static IEnumerable<Route> Targets(this Page page) =>
        Walk(page).OfType<Route>();

    private static IEnumerable<string> Strings(object value, string[] names)
    {
        foreach (var property in Texts.GetOrAdd((value.GetType(), names), key => [.. key.Names.Select(key.Type.GetProperty).OfType<PropertyInfo>()]))
        {
            switch (property.GetValue(value))
            {
                case string text:
                    yield return text;
                    break;
                case IEnumerable<string> several:
                    foreach (var text in several)
                    {
                        yield return text;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<object> Walk(object? value)
    {
        switch (value)
        {
            case null or string or Site or Suggestion or Edition:
                yield break;
            case IEnumerable items:
                foreach (var found in items.Cast<object?>().SelectMany(Walk))
                {
                    yield return found;
                }

                yield break;
        }

        var type = value.GetType();
        var isPlanned = type.Namespace == typeof(Page).Namespace;
        var isRun = type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(TextRun<>) || type.GetGenericTypeDefinition() == typeof(Mark<>));
        if (!isPlanned && !isRun)
        {
            yield break;
        }

        yield return value;
        foreach (var property in Inner.GetOrAdd(type, InnerOf))
        {
            foreach (var found in Walk(property.GetValue(value)))
            {
                yield return found;
            }
        }
    }

    // A mark is given where it ends; the runs it covers show the same marker no second time.
    private static PropertyInfo[] InnerOf(Type type) => type.IsEnum || type.IsAssignableTo(typeof(Route)) ? [] :
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property =>
            property.GetIndexParameters().Length == 0 && property.Name != "Covering" && !Plain.Contains(property.PropertyType)),
    ];
}
