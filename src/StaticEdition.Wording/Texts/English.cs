namespace StaticEdition.Wording.Texts;

/// <summary>The interface in English. Its texts stand with the declaration of each group.</summary>
internal static class English
{
    public static InterfaceText Text { get; } = new()
    {
        Language = new Language("en"),
        LanguageNames = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("ar", "Arabic"), KeyValuePair.Create("az", "Azerbaijani"), KeyValuePair.Create("de", "German"),
            KeyValuePair.Create("el", "Greek"), KeyValuePair.Create("en", "English"), KeyValuePair.Create("es", "Spanish"),
            KeyValuePair.Create("fa", "Persian"), KeyValuePair.Create("fr", "French"), KeyValuePair.Create("he", "Hebrew"),
            KeyValuePair.Create("hi", "Hindi"), KeyValuePair.Create("hu", "Hungarian"), KeyValuePair.Create("hy", "Armenian"),
            KeyValuePair.Create("id", "Indonesian"), KeyValuePair.Create("it", "Italian"), KeyValuePair.Create("ja", "Japanese"),
            KeyValuePair.Create("ka", "Georgian"), KeyValuePair.Create("ko", "Korean"), KeyValuePair.Create("ku", "Kurdish"),
            KeyValuePair.Create("la", "Latin"), KeyValuePair.Create("nl", "Dutch"), KeyValuePair.Create("pl", "Polish"),
            KeyValuePair.Create("pt", "Portuguese"), KeyValuePair.Create("ro", "Romanian"), KeyValuePair.Create("ru", "Russian"),
            KeyValuePair.Create("sv", "Swedish"), KeyValuePair.Create("sw", "Swahili"), KeyValuePair.Create("tr", "Turkish"),
            KeyValuePair.Create("uk", "Ukrainian"), KeyValuePair.Create("ur", "Urdu"), KeyValuePair.Create("uz", "Uzbek"),
            KeyValuePair.Create("zh", "Chinese"),
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
