namespace StaticEdition.Theme;

/// <summary>Puts names into the words of an interface: <c>2025 Statement, point 7 ¶3</c>, «بيان 2025، البند 7، الفقرة 3».</summary>
internal sealed class NameWriter(Tongue tongue)
{
    private const char NoBreakSpace = '\u00A0';
    private readonly List<NamePart> parts = [];

    private Wording Words => tongue.Words;

    /// <summary>The parts of a name in order.</summary>
    public static IReadOnlyList<NamePart> Write(Tongue tongue, Name name)
    {
        var writer = new NameWriter(tongue);
        writer.Add(name);
        return writer.parts;
    }

    /// <summary>The parts of a place without the name of its text: <c>point 7 ¶3</c>.</summary>
    public static IReadOnlyList<NamePart> WriteLocal(Tongue tongue, PlaceName name)
    {
        var writer = new NameWriter(tongue);
        if (!writer.AddLocal(name))
        {
            writer.Add(name.Text.Short);
        }

        return writer.parts;
    }

    private void Add(Name name)
    {
        switch (name)
        {
            case KindName kind: Add(PageWords.TitleOf(kind.Kind, Words)); break;
            case WrittenName written: Add(written.Value); break;
            case PlaceName place: AddPlace(place); break;
            case PairingName pairing: AddPairing(pairing); break;
            case FacingName facing: AddFacing(facing); break;
            case TextName text: AddText(text); break;
            case NoteName note: AddNote(note); break;
            case VoiceName voice: AddVoice(voice.Voice); break;
            case TestimonyName testimony: AddTestimony(testimony); break;
            case VersionName version: AddPhrase(Words.Colophon.NameOfVersion, () => parts.Add(new NamePart(version.Version, IsLabel: true))); break;
            case EntryKindName kind: AddEntryKind(kind); break;
            case InitialName initial: AddInitial(initial); break;
            case LiteralName literal: parts.Add(new NamePart(literal.Value, IsLabel: true)); break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, "a kind of name without words");
        }
    }

    private void AddPlace(PlaceName place)
    {
        Add(place.Text.Short);
        var start = parts.Count;
        if (AddLocal(place))
        {
            parts.Insert(start, new NamePart(Words.Places.Separator));
        }
    }

    private bool AddLocal(PlaceName place)
    {
        if (place.Division is { } division)
        {
            Add(division.Heading);
            Add(place.Label is null ? "" : Words.Places.Separator);
        }

        if (place.Label is { } label)
        {
            if (place.Text.Unit.TryGet(tongue.Language, out var language, out var unit))
            {
                AddIn(language, unit);
                Add(NoBreakSpace.ToString());
            }

            parts.Add(new NamePart(label, IsLabel: true));
        }

        if (place.Paragraph is { } paragraph)
        {
            var before = place.Label is null && place.Division is null ? "" : Words.Places.BeforeParagraph;
            Add(before + Words.Places.Paragraph.Template.Replace("{0}", tongue.Number(paragraph), StringComparison.Ordinal));
        }

        return place.Label is not null || place.Division is not null || place.Paragraph is not null;
    }

    private void AddPairing(PairingName pairing)
    {
        if (pairing.Opening is { } opening)
        {
            var words = opening.IsCut ? opening.Words + " …" : opening.Words;
            AddPhrase(Words.Pairings.NameWithWords, () => AddPairing(pairing with { Opening = null }), () => AddIn(opening.Language, words));
        }
        else if (pairing.First.IsEmpty || pairing.Second.IsEmpty)
        {
            AddPhrase(Words.Pairings.NameOfSilence, () => AddPlaces(pairing.First.IsEmpty ? pairing.Second : pairing.First));
        }
        else
        {
            AddPhrase(Words.Pairings.NameOfPairing, () => AddPlaces(pairing.First), () => AddPlaces(pairing.Second));
        }
    }

    private void AddPlaces(ImmutableArray<PlaceName> places)
    {
        AddPlace(places[0]);
        foreach (var place in places.Skip(1))
        {
            Add(Words.Places.Between);
            AddLocal(place);
        }
    }

    private void AddFacing(FacingName facing)
    {
        AddPhrase(Words.Reading.FacingTitle, () => Add(facing.Lead.Short), () => Add(facing.Following.Short));
        AddStretch(facing.Stretch);
    }

    private void AddText(TextName name)
    {
        Add(name.Text.Short);
        AddStretch(name.Stretch);
        if (name.Kind is not PageKind.Text)
        {
            Add(Words.Comma + PageWords.TitleOf(name.Kind, Words));
        }
    }

    private void AddStretch(StretchName? stretch)
    {
        if (stretch is null)
        {
            return;
        }

        Add(Words.Comma);
        AddStretchAlone(stretch);
    }

    private void AddStretchAlone(StretchName stretch)
    {
        if (stretch.Division is { } division)
        {
            Add(division.Heading);
        }

        if (stretch.Number is { } number)
        {
            Add((stretch.Division is null ? "" : NoBreakSpace.ToString()) + tongue.Number(number));
        }
    }

    private void AddNote(NoteName note)
    {
        AddPhrase(Words.Notes.NameOfNote, () => Add(tongue.Number(note.Number)), () => Add(note.On));
    }

    private void AddTestimony(TestimonyName testimony)
    {
        AddVoice(testimony.Voice);
        Add(Words.Comma);
        AddPhrase(Words.Voices.TestimonyNumber, () => Add(tongue.Number(testimony.Number)));
    }

    private void AddVoice(Voice voice)
    {
        Add(voice.Speaker.Name);
        if (!voice.Outlet.IsEmpty)
        {
            Add(Words.Comma);
            Add(voice.Outlet);
        }

        Add(Words.Comma + tongue.Date(voice.Date));
    }

    private void AddEntryKind(EntryKindName kind)
    {
        if (kind.Given is { } given)
        {
            Add(given);
        }
        else
        {
            Add(PageWords.NameOf(kind.Kind, Words).Several);
        }

        if (kind.Initial is { } initial)
        {
            Add(Words.Comma);
            parts.Add(new NamePart(initial, IsLabel: true));
        }
    }

    private void AddInitial(InitialName initial)
    {
        AddIn(initial.Language, initial.Initial);
    }

    private void AddPhrase(Phrase phrase, params Action[] slots)
    {
        foreach (var piece in phrase.Pieces)
        {
            if (piece.Slot < 0)
            {
                Add(piece.Literal);
            }
            else
            {
                slots[piece.Slot]();
            }
        }
    }

    private void Add(Localized<string> value)
    {
        if (value.TryGet(tongue.Language, out var language, out var text))
        {
            AddIn(language, text);
        }
    }

    private void AddIn(Language language, string text) =>
        parts.Add(new NamePart(text, language == tongue.Language ? null : language));

    private void Add(string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new NamePart(text));
        }
    }

    /// <summary>The parts of a stretch.</summary>
    public static IReadOnlyList<NamePart> Write(Tongue tongue, StretchName stretch)
    {
        var writer = new NameWriter(tongue);
        writer.AddStretchAlone(stretch);
        return writer.parts;
    }
}
