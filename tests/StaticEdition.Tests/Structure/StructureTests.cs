using AngleSharp.Dom;
using StaticEdition.Tests.Support;

namespace StaticEdition.Tests.Structure;

/// <summary>What every page of every edition is made of, as those hear it who do not see it.</summary>
public sealed class StructureTests
{
    /// <summary>The editions.</summary>
    public static TheoryData<string> Editions => BuiltEdition.Names;

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_page_has_one_heading_of_its_own_and_no_level_is_skipped(string edition) => Holds(edition, HeadingRules.Headings);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_page_can_be_walked_by_its_landmarks(string edition) => Holds(edition, HeadingRules.Landmarks);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_marker_leads_to_a_note_that_leads_back_to_it(string edition) => Holds(edition, NoteRules.Markers);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_way_back_says_where_it_leads(string edition) => Holds(edition, NoteRules.Returns);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Ways_back_from_notes_are_told_apart(string edition) => Holds(edition, NoteRules.NamesOfReturns);

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_is_named_by_its_id_is_there_once(string edition) => Holds(edition, ElementRules.Ids);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_control_says_what_it_does(string edition) => Holds(edition, ElementRules.Controls);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_picture_has_a_title(string edition) => Holds(edition, ElementRules.Pictures);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_table_has_a_name_and_headers(string edition) => Holds(edition, ElementRules.Tables);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_list_is_a_list(string edition) => Holds(edition, ElementRules.Lists);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_change_of_language_is_said(string edition) => Holds(edition, ElementRules.Languages);

    private static void Holds(string name, Func<IDocument, IEnumerable<string>> rule)
    {
        var edition = BuiltEdition.Of(name);
        Faults.None(edition.PagePaths.AsParallel().SelectMany(path => rule(edition.Page(path)).Select(fault => $"{path}: {fault}")));
    }
}
