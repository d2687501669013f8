using System.Collections.Concurrent;
using StaticEdition.Model;
using StaticEdition.Rendering;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>What is true of every plan, whatever the edition: nothing is lost, nothing leads nowhere.</summary>
[Trait("speed", "slow")]
public sealed class PlanPropertyTests
{
    private static readonly ConcurrentDictionary<int, ImmutableArray<Page>> Plans = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_leading_segment_has_one_row_and_every_following_segment_one_home_in_full(int seed)
    {
        foreach (var page in PagesOf(seed).OfType<FacingPage>())
        {
            Assert.Equal(page.Lead.Segments, page.Rows().Select(row => row.Segment));
            var homes = Homes(page).ToList();
            Assert.Equal(page.Following.Segments.Select(segment => segment.Id).Order(), homes.Select(home => home.Segment.Id).Order());
            Assert.All(homes, home => Assert.Equal(home.Segment.Content, home.Words));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_following_word_that_is_no_joint_is_shown_openly_and_at_length_once(int seed)
    {
        foreach (var page in PagesOf(seed).OfType<FacingPage>())
        {
            foreach (var segment in page.Following.Segments)
            {
                var open = page.Rows().SelectMany(row => row.Cards).OfType<AnswerCard>().SelectMany(card => card.Answers).SelectMany(answer => answer.Parts)
                    .Concat(page.Bands().SelectMany(band => band.Passages))
                    .Where(passage => passage.Segment == segment).Select(passage => (passage.Start, passage.End)).ToList();

                Assert.All(Gaps(segment, open), gap => Assert.True(WordsOf(gap) < 3, $"'{gap}' of {segment.Address} is lost"));
                Assert.All(Overlaps(open), overlap => Assert.True(WordsOf(segment.Content[overlap.Start..overlap.End]) <= 40, "printed twice"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Passages_hold_exactly_their_words_and_say_where_they_stand(int seed)
    {
        foreach (var passage in PagesOf(seed).SelectMany(page => page.All<Passage>()))
        {
            Assert.Equal(passage.Words, string.Concat(passage.Runs.Select(run => run.Content)));
            if (passage.DataRange is { } range)
            {
                var ends = range.Split('-').Select(int.Parse).ToList();
                var runes = passage.Segment.Content.EnumerateRunes().ToList();
                Assert.Equal(passage.Words, string.Concat(runes[ends[0]..ends[1]]));
            }
            else
            {
                Assert.True(passage.IsWhole);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ids_are_unique_and_every_address_arrives(int seed)
    {
        var pages = PagesOf(seed);
        var ids = pages.ToDictionary(page => page.Path, page => page.Ids().ToHashSet());
        foreach (var page in pages)
        {
            Assert.Empty(page.Ids().GroupBy(id => id).Where(id => id.Count() > 1).Select(id => $"{page.Path}: {id.Key}"));
            foreach (var href in page.Hrefs().Where(href => href.Length > 0))
            {
                var target = new Uri(new Uri("https://example.org/" + page.Path), href);
                var path = target.AbsolutePath.TrimStart('/');
                Assert.True(ids.ContainsKey(path), $"{page.Path}: {href} leads to no page");
                Assert.True(target.Fragment.Length == 0 || ids[path].Contains(target.Fragment[1..]), $"{page.Path}: {href} arrives nowhere");
            }

            Assert.All(page.Targets(), target => Assert.True(page.Site.HasPage(target), $"{page.Path}: no {target}"));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_marker_is_among_those_of_a_footnote_on_its_page_or_leads_to_another(int seed)
    {
        foreach (var page in PagesOf(seed))
        {
            var footnotes = page.All<Footnote>().SelectMany(footnote => footnote.OtherIds.Prepend(footnote.HtmlId), (footnote, id) => (id, footnote))
                .ToDictionary(pair => pair.id, pair => pair.footnote);
            foreach (var annotation in page.All<FootnoteAnnotation>().Where(found => found is not SourceAnnotation && found.Href.StartsWith('#')))
            {
                Assert.Contains(annotation.MarkerId, page.MarkersOf(footnotes[annotation.Href[1..]]));
            }

            var markers = page.All<FootnoteAnnotation>().Select(annotation => annotation.MarkerId).ToHashSet();
            Assert.All(footnotes.Values.SelectMany(footnote => page.MarkersOf(footnote)), id => Assert.Contains(id, markers));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Words_are_shown_only_of_what_may_be_published(int seed)
    {
        var edition = RandomEdition.Of(seed);
        var quotesOnly = edition.Texts.Where(text => text.Publish == Publication.Quotes).Select(text => text.Id).ToHashSet();
        var quoted = edition.Voices.SelectMany(voice => voice.Testimonies).Select(testimony => testimony.Source).ToLookup(source => source.Segment);
        foreach (var passage in PagesOf(seed).SelectMany(page => page.All<Passage>()).Where(passage => quotesOnly.Contains(passage.Segment.Address.Text)))
        {
            var allowed = quoted[passage.Segment.Address].SelectMany(source => Enumerable.Range(source.Start, source.Length)).ToHashSet();
            Assert.Subset(allowed, Enumerable.Range(passage.Start, passage.End - passage.Start).ToHashSet());
        }
    }

    [Fact]
    public void The_same_edition_gives_the_same_plan()
    {
        static string Print(int seed) => string.Join('\n', RandomEdition.Of(seed).Pages()
            .Select(page => $"{page.Path} {string.Join(' ', page.Ids())} {string.Join(' ', page.Hrefs())} {page.All<Passage>().Words()}"));

        Assert.Equal(Print(7), Print(7));
    }

    /// <summary>The plan of the edition of a seed, made once.</summary>
    private static ImmutableArray<Page> PagesOf(int seed) => Plans.GetOrAdd(seed, _ => RandomEdition.Of(seed).Pages());

    private static IEnumerable<(Segment Segment, string Words)> Homes(FacingPage page)
    {
        foreach (var answer in page.Rows().SelectMany(row => row.Cards).OfType<AnswerCard>().SelectMany(card => card.Answers).Where(answer => answer.IsPrimary))
        {
            yield return (answer.Segment, (answer.Whole ?? answer.Parts.Single()).Words);
        }

        foreach (var band in page.Bands().Where(band => band.IsPrimary))
        {
            yield return (band.Segment, string.Concat(band.Passages.Select(passage => passage.Words)));
        }
    }

    private static IEnumerable<string> Gaps(Segment segment, List<(int Start, int End)> open)
    {
        var at = 0;
        foreach (var (start, end) in open.Append((Start: segment.Content.Length, End: segment.Content.Length)).Order())
        {
            if (start > at)
            {
                yield return segment.Content[at..start];
            }

            at = Math.Max(at, end);
        }
    }

    private static IEnumerable<(int Start, int End)> Overlaps(List<(int Start, int End)> open) =>
        from one in open.Select((range, i) => (range, i))
        from other in open.Skip(one.i + 1)
        let start = Math.Max(one.range.Start, other.Start)
        let end = Math.Min(one.range.End, other.End)
        where start < end
        select (start, end);

    private static int WordsOf(string words) => words.Split(' ').Count(word => word.Any(char.IsLetterOrDigit) || word.Any(char.IsSurrogate));
}
