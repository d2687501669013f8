using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using StaticEdition.Model;
using StaticEdition.Rendering;

namespace StaticEdition.Tests.Rendering;

/// <summary>Walks what a page shows, record by record, so that a test can ask about all of it.</summary>
internal static class PageContents
{
    private static readonly string[] IdProperties = ["HtmlId", "OtherIds", "PrimaryId", "MarkerId", "FormerIds"];
    private static readonly string[] HrefProperties = ["Href", "PrimaryHref", "Captured", "Source", "Facing"];

    private static readonly HashSet<Type> Plain =
        [typeof(string), typeof(int), typeof(bool), typeof(double), typeof(Site), typeof(Edition), typeof(Language), typeof(Segment), typeof(EditionText)];

    /// <summary>What each page holds, gathered once.</summary>
    private static readonly ConditionalWeakTable<Page, List<object>> Known = [];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Inner = new();
    private static readonly ConcurrentDictionary<(Type Type, string[] Names), PropertyInfo[]> Texts = new();

    /// <summary>Every value of a type that the page holds, in order.</summary>
    public static IEnumerable<T> All<T>(this Page page) => Values(page).OfType<T>();

    /// <summary>Every HTML id that the page gives out.</summary>
    public static IEnumerable<string> Ids(this Page page) => Values(page).SelectMany(value => Strings(value, IdProperties));

    /// <summary>Every relative address that the page holds.</summary>
    public static IEnumerable<string> Hrefs(this Page page) => Values(page).SelectMany(value => Strings(value, HrefProperties));

    /// <summary>Every page that the page names as a target.</summary>
    public static IEnumerable<Route> Targets(this Page page) =>
        Values(page).OfType<Route>();

    /// <summary>Every suggestion that the page offers.</summary>
    public static IEnumerable<Suggestion> Suggestions(this Page page) => Values(page).SelectMany(value =>
        value.GetType().GetProperties().Where(property => property.PropertyType == typeof(Suggestion))
            .Select(property => property.GetValue(value)).OfType<Suggestion>());

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

    private static List<object> Values(Page page) => Known.GetValue(page, _ =>
    {
        var values = new List<object>();
        Walk(page, values);
        return values;
    });

    private static void Walk(object? value, List<object> values)
    {
        switch (value)
        {
            case null or string or Site or Suggestion or Edition:
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Walk(item, values);
                }

                return;
        }

        var type = value.GetType();
        var isPlanned = type.Namespace!.StartsWith(typeof(Page).Namespace!, StringComparison.Ordinal);
        var isRun = type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(TextRun<>) || type.GetGenericTypeDefinition() == typeof(Mark<>));
        if (!isPlanned && !isRun)
        {
            return;
        }

        values.Add(value);
        foreach (var property in Inner.GetOrAdd(type, InnerOf))
        {
            Walk(property.GetValue(value), values);
        }
    }

    // A mark is given where it ends; the runs it covers show the same marker no second time.
    private static PropertyInfo[] InnerOf(Type type) => type.IsEnum || type.IsAssignableTo(typeof(Route)) ? [] :
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property =>
            property.GetIndexParameters().Length == 0 && property.Name != "Covering" && !Plain.Contains(property.PropertyType)),
    ];
}
