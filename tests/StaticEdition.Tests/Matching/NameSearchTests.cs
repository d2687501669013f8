using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Matching;

public sealed class NameSearchTests
{
    [Theory]
    [InlineData("en", "Norway’s coast, the Norway-Sweden line, NORWAY. Norwaylike", "Norway", "Norway|Norway|NORWAY")]
    [InlineData("en", "the Open Seas’ plan", "Open Seas", "Open Seas")]
    [InlineData("ar", "النرويج والنرويج وللنرويج بالنرويج", "النرويج", "النرويج|والنرويج|وللنرويج|بالنرويج")]
    [InlineData("ar", "شراكةٌ وشراكه شراكتهم", "شراكة", "شراكةٌ|وشراكه")]
    [InlineData("ar", "المشراكة", "شراكة", "")]
    public void A_form_is_found_at_the_bounds_of_names(string language, string text, string form, string places) =>
        Assert.Equal(places, string.Join('|', Find(language, text, form).Select(place => text[place.Start..place.End])));

    [Fact]
    public void Nested_forms_are_all_found() =>
        Assert.Equal([0, 1, 2], Find("en", "Bank of Norway", "Bank", "Bank of Norway", "Norway").Select(place => place.Form).Order());

    private static IEnumerable<NamePlace> Find(string language, string text, params string[] forms) =>
        new NameSearch(forms).Find(new SearchText(new Address(Id.Of("a"), Id.Of("1")), text, new Language(language)));
}
