using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Matching;

public sealed class OffsetsTests
{
    [Fact]
    public void A_pair_is_one_code_point()
    {
        var offsets = new Offsets("a\U0001F600b");

        Assert.Equal(3, offsets.CodePointLength);
        Assert.Equal([0, 1, 1, 2, 3], Enumerable.Range(0, 5).Select(offsets.ToCodePoints));
        Assert.Equal([0, 1, 3, 4], Enumerable.Range(0, 4).Select(offsets.ToUtf16));
    }

    [Fact]
    public void Offsets_round_trip() =>
        Prop.ForAll(MixedText.Arbitrary, text =>
        {
            var offsets = new Offsets(text);
            return Enumerable.Range(0, offsets.CodePointLength + 1)
                .All(codePoints => offsets.ToCodePoints(offsets.ToUtf16(codePoints)) == codePoints);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Code_points_are_counted_as_runes_are() =>
        Prop.ForAll(MixedText.Words, text => Enumerable.Range(0, text.Length + 1)
            .All(offset => Offsets.ToCodePoints(text, offset) == text[..offset].EnumerateRunes().Count())).QuickCheckThrowOnFailure();

    [Fact]
    public void An_offset_outside_the_text_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Offsets.ToCodePoints("a", 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Offsets.ToUtf16("a", -1));
    }
}
