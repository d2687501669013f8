using StaticEdition.Model.Matching;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording.Names;

/// <summary>Writes names with the interface texts of a language: <c>2025 Statement, point 7 ¶3</c>, «بيان 2025، البند 7، الفقرة 3».</summary>
public sealed class NameWriter
{
    private const char NoBreakSpace = '\u00A0';
    private readonly InterfaceLanguage language;
    private readonly List<NamePart> parts = [];

    private NameWriter(InterfaceLanguage language) => this.language = language;

    private InterfaceText Texts => language.Texts;

    /// <summary>The parts of a name in order.</summary>
    public static IReadOnlyList<NamePart> WriteName(InterfaceLanguage language, Name name)
    {
        var writer = new NameWriter(language);
        writer.AddName(name);
        return writer.parts;
    }

    /// <summary>The parts of a place without the name of its text: <c>point 7 ¶3</c>.</summary>
    public static IReadOnlyList<NamePart> WriteLocal(InterfaceLanguage language, PlaceName name)
    {
        var writer = new NameWriter(language);
        if (!writer.AddLocal(name))
        {
            writer.AddName(name.Text.Short);
        }

        return writer.parts;
    }

    private void AddName(Name name)
    {
        switch (name)
        {
            case InterfaceName given: AddName(given.Of(Texts)); break;
            case WrittenName written: AddName(written.Value); break;
            case PlaceName place: AddPlace(place); break;
            case PairingName pairing: AddPairing(pairing); break;
            case FacingName facing: AddFacing(facing); break;
            case TextName text: AddText(text); break;
            case NoteName note: AddNote(note); break;
            case VoiceName voice: AddVoice(voice.Voice); break;
            case TestimonyName testimony: AddTestimony(testimony); break;
            case VersionName version: AddPhrase(Texts.Colophon.NameOfVersion, () => parts.Add(new NamePart(version.Version, IsLabel: true))); break;
            case RelationName { Given: { } given }: AddName(given); break;
            case RelationName relation: AddName(Texts.Pairings.Relations[relation.Id].Name); break;
            case EntryKindName kind: AddEntryKind(kind); break;
            case InitialName initial: AddInitial(initial); break;
            case LiteralName literal: parts.Add(new NamePart(literal.Value, IsLabel: true)); break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, "a kind of name that is not written");
        }
    }

    private void AddPlace(PlaceName place)
    {
        AddName(place.Text.Short);
        var start = parts.Count;
        if (AddLocal(place))
        {
            parts.Insert(start, new NamePart(Texts.Places.Separator));
        }
    }

    private bool AddLocal(PlaceName place)
    {
        if (place.Division is { } division)
        {
            AddName(division.Heading);
            AddName(place.Label is null ? "" : Texts.Places.Separator);
        }

        if (place.Label is { } label)
        {
            if (place.Text.Unit.TryGet(language.Language, out var found, out var unit))
            {
                AddIn(found, unit);
                AddName(NoBreakSpace.ToString());
            }

            parts.Add(new NamePart(label, IsLabel: true));
        }

        if (place.Paragraph is { } paragraph)
        {
            var before = place.Label is null && place.Division is null ? "" : Texts.Places.BeforeParagraph;
            AddName(before + Texts.Places.Paragraph.Template.Replace("{0}", language.FormatNumber(paragraph), StringComparison.Ordinal));
        }

        return place.Label is not null || place.Division is not null || place.Paragraph is not null;
    }

    private void AddPairing(PairingName pairing)
    {
        if (pairing.Opening is { } opening)
        {
            var words = opening.IsCut ? opening.Words + " …" : opening.Words;
            AddPhrase(Texts.Pairings.NameWithWords, () => AddPairing(pairing with { Opening = null }), () => AddIn(opening.Language, words));
        }
        else if (pairing.First.IsEmpty || pairing.Second.IsEmpty)
        {
            AddPhrase(Texts.Pairings.NameOfSilence, () => AddPlaces(pairing.First.IsEmpty ? pairing.Second : pairing.First));
        }
        else
        {
            AddPhrase(Texts.Pairings.NameOfPairing, () => AddPlaces(pairing.First), () => AddPlaces(pairing.Second));
        }
    }

    private void AddPlaces(ImmutableArray<PlaceName> places)
    {
        AddPlace(places[0]);
        foreach (var place in places.Skip(1))
        {
            AddName(Texts.Places.Between);
            AddLocal(place);
        }
    }

    private void AddFacing(FacingName facing)
    {
        AddPhrase(Texts.Reading.FacingTitle, () => AddName(facing.Lead.Short), () => AddName(facing.Following.Short));
        AddPart(facing.TextPart);
    }

    private void AddText(TextName name)
    {
        AddName(name.Text.Short);
        AddPart(name.TextPart);
        if (name.Shown is { } shown)
        {
            AddName(Texts.Comma + shown(Texts));
        }
    }

    private void AddPart(TextPartName? textPart)
    {
        if (textPart is null)
        {
            return;
        }

        AddName(Texts.Comma);
        AddPartAlone(textPart);
    }

    private void AddPartAlone(TextPartName textPart)
    {
        if (textPart.Division is { } division)
        {
            AddName(division.Heading);
        }

        if (textPart.Number is { } number)
        {
            AddName((textPart.Division is null ? "" : NoBreakSpace.ToString()) + language.FormatNumber(number));
        }
    }

    private void AddNote(NoteName note)
    {
        AddPhrase(Texts.Notes.NameOfNote, () => AddName(language.FormatNumber(note.Number)), () => AddName(note.On));
    }

    private void AddTestimony(TestimonyName testimony)
    {
        AddVoice(testimony.Voice);
        AddName(Texts.Comma);
        AddPhrase(Texts.Voices.TestimonyNumber, () => AddName(language.FormatNumber(testimony.Number)));
    }

    private void AddVoice(Voice voice)
    {
        AddName(voice.Speaker.Name);
        if (!voice.Outlet.IsEmpty)
        {
            AddName(Texts.Comma);
            AddName(voice.Outlet);
        }

        AddName(Texts.Comma + language.FormatDate(voice.Date));
    }

    private void AddEntryKind(EntryKindName kind)
    {
        if (kind.Given is { } given)
        {
            AddName(given);
        }
        else
        {
            AddName(Texts.Entries.Kinds[kind.Kind]);
        }

        if (kind.Initial is { } initial)
        {
            AddName(Texts.Comma);
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
                AddName(piece.Literal);
            }
            else
            {
                slots[piece.Slot]();
            }
        }
    }

    private void AddName(Localized<string> value)
    {
        if (value.TryGet(language.Language, out var found, out var text))
        {
            AddIn(found, text);
        }
    }

    private void AddIn(Language own, string text) =>
        parts.Add(new NamePart(text, own == language.TextLanguage ? null : own));

    private void AddName(string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new NamePart(text));
        }
    }

    /// <summary>The parts of a part.</summary>
    public static IReadOnlyList<NamePart> WriteName(InterfaceLanguage language, TextPartName textPart)
    {
        var writer = new NameWriter(language);
        writer.AddPartAlone(textPart);
        return writer.parts;
    }
}
