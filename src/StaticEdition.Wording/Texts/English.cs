namespace StaticEdition.Wording.Texts;

/// <summary>The interface in English. Its texts stand with the declaration of each group.</summary>
internal static class English
{
    public static InterfaceText Text { get; } = new()
    {
        Language = new Language("en"),
        LanguageNames = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("ar", "Arabic"), KeyValuePair.Create("de", "German"),
            KeyValuePair.Create("en", "English"), KeyValuePair.Create("es", "Spanish"), KeyValuePair.Create("fa", "Persian"),
            KeyValuePair.Create("fr", "French"), KeyValuePair.Create("he", "Hebrew"), KeyValuePair.Create("la", "Latin"),
            KeyValuePair.Create("ru", "Russian"), KeyValuePair.Create("tr", "Turkish"),
        ]),
        ApparatusLetters = "abcdefghijklmnopqrstuvwxyz",
        OwnDigits = DigitSystem.Western,
        Comma = ", ",
        Site = SiteTexts.English,
        Home = HomeTexts.English,
        Counts = CountTexts.English,
        Dates = DateTexts.English,
        Places = PlaceTexts.English,
        Files = FileTexts.English,
        Keys = KeyTexts.English,
        Reading = ReadingTexts.English,
        Pairings = PairingTexts.English,
        Apparatus = ApparatusTexts.English,
        Notes = NoteTexts.English,
        Voices = VoiceTexts.English,
        Entries = EntryTexts.English,
        Colophon = ColophonTexts.English,
        Copy = CopyTexts.English,
        Settings = SettingsTexts.English,
    };
}
