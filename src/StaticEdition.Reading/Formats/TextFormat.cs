namespace StaticEdition.Reading;

/// <summary><c>texts/&lt;id&gt;.md</c>.</summary>
internal sealed record ParsedText
{
    public required Id Id { get; init; }
    public required TextRole Role { get; init; }
    public required Language Language { get; init; }
    public required Localized<string> Short { get; init; }
    public required Localized<string> Title { get; init; }
    public required Localized<string> Cite { get; init; }
    public required Localized<string> Unit { get; init; }
    public required EdtfDate Date { get; init; }
    public required Localized<string> Place { get; init; }
    public required Localized<string> Publisher { get; init; }
    public required Localized<string> Rights { get; init; }
    public required Publication Publish { get; init; }
    public required Parsed<string> WitnessFile { get; init; }
    public required Parsed<string> Sha256 { get; init; }
    public required ImmutableArray<Division> Divisions { get; init; }
    public required ImmutableArray<ParsedRetiredId> Retired { get; init; }
    public required ImmutableArray<ParsedSegment> Segments { get; init; }
    public required SourceSpan Span { get; init; }
}

internal sealed record ParsedRetiredId(Parsed<Id> Id, ImmutableArray<Parsed<Address>> Became);

/// <summary><c>texts/&lt;id&gt;.md</c>: front matter in YAML, then the segments, whose words are literal.</summary>
internal static class TextFormat
{
    private const string Fence = "---";

    /// <summary>The text; null when it cannot be read, or lacks what it needs.</summary>
    public static ParsedText? Read(InputFile file, ReadingContext context)
    {
        if (TextDecoder.Decode(file, context.Findings) is not { } source || !HasWords(source, context))
        {
            return null;
        }

        if (FrontMatterEnd(source, context.Findings) is not { } fence)
        {
            return null;
        }

        var start = source.Line(1).End + 1;
        var node = YamlTree.Read(source, start, source.Line(fence).Start, context.Findings, out var isSound);
        var divisions = new List<Division>();
        var text = new Field("front matter", isSound ? node ?? new YamlMapping(source, start, start + 1) : null, context)
            .Record(fields => ReadFrontMatter(fields, file.Path, divisions));
        var reader = new SegmentReader(source, fence + 1, isSound ? divisions : null, context.Findings);
        var segments = reader.Read();
        if (reader.HasLeftOut)
        {
            context.Unreadable.AddFile(FileKind.Text, file.Path);
        }

        return text is null ? null : text with { Segments = segments };
    }

    private static bool HasWords(SourceText source, ReadingContext context)
    {
        var hasWords = !string.IsNullOrWhiteSpace(source.Content);
        if (!hasWords)
        {
            context.Findings.Add(FolderFindings.EmptyFile(source.File));
        }

        return hasWords;
    }

    private static int? FrontMatterEnd(SourceText source, FindingList findings)
    {
        if (source.LineText(1).TrimEnd() != Fence)
        {
            findings.Add(TextFindings.MissingFrontMatter(source.LineSpan(1)));
            return null;
        }

        for (var number = 2; number <= source.LineCount; number++)
        {
            if (source.LineText(number).TrimEnd() == Fence)
            {
                return number;
            }
        }

        findings.Add(TextFindings.UnclosedFrontMatter(source.LineSpan(1)));
        return null;
    }

    private static ParsedText? ReadFrontMatter(Fields front, string path, List<Division> divisions)
    {
        var id = Id.Of(InputLayout.StemOf(path));
        var role = front.Required("role").Choice<TextRole>();
        var language = front.Required("lang").Language();
        var shortName = front.Required("short").Localized();
        var title = front.Required("title").Localized();
        var cite = front.Optional("cite").Localized();
        var unit = front.Optional("unit").Localized();
        var date = front.Required("date").Date();
        var place = front.Optional("place").Localized();
        var publisher = front.Optional("publisher").Localized();
        var witness = front.Required("witness").Text();
        var sha256 = front.Required("sha256").Sha256();
        var rights = front.Required("rights").Localized();
        var publish = front.Required("publish").Choice<Publication>();
        divisions.AddRange(DistinctIds.Of(
            "division",
            front.Optional("divisions").Records(ReadDivision),
            division => new Parsed<Id>(division.Id, division.Span),
            front.Context.Findings));
        var retired = front.Optional("retired").Records(ReadRetired);
        if (ReferenceSyntax.Kinds.Contains(id.Value) || ReferenceSyntax.Folders.Contains(id.Value))
        {
            front.Context.Findings.Add(ValueFindings.ReservedTextId(SourceSpan.Of(path), id));
        }

        if (role is null || language is null || shortName is null || title is null || date is null
            || witness is null || sha256 is null || rights is null || publish is null)
        {
            return null;
        }

        return new ParsedText
        {
            Id = id,
            Role = role.Value,
            Language = language.Value,
            Short = shortName,
            Title = title,
            Cite = cite ?? title,
            Unit = unit ?? Localized<string>.Empty,
            Date = date,
            Place = place ?? Localized<string>.Empty,
            Publisher = publisher ?? Localized<string>.Empty,
            WitnessFile = witness,
            Sha256 = sha256,
            Rights = rights,
            Publish = publish.Value,
            Divisions = [.. divisions],
            Retired = retired,
            Segments = [],
            Span = SourceSpan.Of(path),
        };
    }

    private static Division? ReadDivision(Fields division)
    {
        var id = division.Required("id").Id(mayBeNumber: true);
        var heading = division.RequiredTexts();
        return id is null || heading is null ? null : new Division(id.Value, heading, id.Span);
    }

    private static ParsedRetiredId? ReadRetired(Fields retired)
    {
        var id = retired.Required("id").Id(mayBeNumber: true);
        var became = retired.Required("became").Items().Select(item => item.Address()).OfType<Parsed<Address>>();
        ImmutableArray<Parsed<Address>> places = [.. became];
        return id is null ? null : new ParsedRetiredId(id, places);
    }
}
