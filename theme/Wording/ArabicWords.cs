namespace StaticEdition.Theme;

/// <summary>The interface in Arabic.</summary>
internal static partial class ArabicWords
{
    public static readonly Wording Words = new()
    {
        Language = new Language("ar"),
        Endonym = "العربية",
        LanguageNames = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("ar", "العربية"), KeyValuePair.Create("de", "الألمانية"),
            KeyValuePair.Create("en", "الإنجليزية"), KeyValuePair.Create("es", "الإسبانية"), KeyValuePair.Create("fa", "الفارسية"),
            KeyValuePair.Create("fr", "الفرنسية"), KeyValuePair.Create("he", "العبرية"), KeyValuePair.Create("la", "اللاتينية"),
            KeyValuePair.Create("ru", "الروسية"), KeyValuePair.Create("tr", "التركية"),
        ]),
        Comma = "، ",
        Site = Site,
        Home = Home,
        Reading = Reading,
        Pairings = Pairings,
        Apparatus = Apparatus,
        Notes = Notes,
        Voices = Voices,
        Entries = Entries,
        Colophon = Colophon,
        Dates = Dates,
        Counts = Counts,
        Places = Places,
        Copy = Copy,
        Settings = Settings,
        Files = Files,
        Keys = Keys,
    };

    private static SiteWords Site => new()
    {
        SkipToContent = "انتقل إلى النص",
        MainNavigation = "التنقّل الرئيس",
        Breadcrumbs = "موضعك في الموقع",
        OnThisPage = "في هذه الصفحة",
        Languages = "لغة الواجهة",
        ReadInThisLanguage = "القراءة بالعربية",
        Home = "الرئيسة",
        Facing = "النصان متقابلان",
        Texts = "النصوص",
        Correspondences = "جدول المقابلات",
        Pairings = "المقابلات",
        Voices = "الأصوات",
        Glossary = "مسرد المصطلحات",
        Concordance = "كشّاف الألفاظ",
        Chronology = "التسلسل الزمني",
        About = "عن الطبعة",
        Downloads = "التنزيلات",
        Health = "حال الطبعة",
        Changes = "التغييرات",
        Notes = "الحواشي",
        Entries = "الأعلام والمصطلحات",
        Data = "البيانات",
        DataExplained = "محتوى الطبعة كلّه في ملفات للبرامج: كائن JSON في كل سطر، بترميز UTF-8. تُعدّ المواضع بنقاط الترميز من الصفر، ولا تدخل النهاية في العدّ.",
        NotFound = "لا توجد صفحة بهذا العنوان",
        NotFoundExplained = "لعلّها نُقلت، أو لعلّ في الرابط خطأ.",
        ToHome = "إلى الصفحة الأولى",
        VersionOf = "الإصدار {0}، {1}",
        Licences = "التراخيص",
        Previous = "السابق",
        Next = "التالي",
        PreviousAndNext = "السابق والتالي",
        Close = "إغلاق",
        Menu = "المحتويات",

    };

    private static HomeWords Home => new()
    {
        NotTranslationsApart = "وثيقتان بينهما {0}، وليست إحداهما ترجمة للأخرى.",
        NotTranslations = "وثيقتان ليست إحداهما ترجمة للأخرى.",
        Translations = "نص واحد بلغتين.",
        Ways = "المداخل",
        DoorFacing = "اقرأ النصين متقابلين",
        DoorFacingExplained = "أحدهما كاملٌ على ترتيبه، وإلى جانب كل فقرة ما يقابلها في الآخر.",
        DoorChanges = "انظر ما تغيّر",
        DoorChangesExplained = "المقابلات كلّها في جدول واحد: ما بقي وما وُسّع وما ضُيّق وما أُنجز وما أُسقط.",
        DoorVoices = "اقرأ ما قيل فيهما",
        DoorVoicesExplained = "أحاديث صحفية وأقوال منشورة، كل مقطع منها بإزاء الكلمات التي يتناولها.",
        TellingChanges = "أبلغ التغييرات دلالة",
        ThePairing = "كيف يتقابل النصان",
        SkipPicture = "تجاوز الصورة",
        PictureTitle = "الفقرات المتقابلة من {0} و{1}",
        PictureDescription = "كل شريط مقابلة، وهو رابط إلى صفحتها. وفي جدول المقابلات ما في الصورة بالكلمات.",
        SeveralRelations = "علاقات مجتمعة",
        PictureAsTable = "المقابلات نفسها في جدول",
        TheDocuments = "الصكان",
        CapturedIn = "لغة نصه هنا: {0}",
        StartHere = "ابدأ من هنا",
        ChooseLanguage = "اختر اللغة",
        InFigures = "الطبعة بالأرقام",
    };

    private static CountWords Counts => new()
    {
        Months = new ArabicPlural("أقلّ من شهر", "شهر واحد", "شهران", "# أشهر", "# شهراً", "# شهر"),
        Years = new ArabicPlural("أقلّ من سنة", "سنة واحدة", "سنتان", "# سنوات", "# سنةً", "# سنة"),
        Notes = new ArabicPlural("لا حواشي", "حاشية واحدة", "حاشيتان", "# حواشٍ", "# حاشيةً", "# حاشية"),
        Voices = new ArabicPlural("لا أصوات", "صوت واحد", "صوتان", "# أصوات", "# صوتاً", "# صوت"),
        Testimonies = new ArabicPlural("لا شهادات", "شهادة واحدة", "شهادتان", "# شهادات", "# شهادةً", "# شهادة"),
        Pairings = new ArabicPlural("لا مقابلات", "مقابلة واحدة", "مقابلتان", "# مقابلات", "# مقابلةً", "# مقابلة"),
        Silences = new ArabicPlural(
            "لا مواضع بلا مقابل", "موضع واحد بلا مقابل", "موضعان بلا مقابل", "# مواضع بلا مقابل", "# موضعاً بلا مقابل", "# موضع بلا مقابل"),
        Changes = new ArabicPlural("لا تغييرات", "تغيير واحد", "تغييران", "# تغييرات", "# تغييراً", "# تغيير"),
        Segments = new ArabicPlural("لا فقرات", "فقرة واحدة", "فقرتان", "# فقرات", "# فقرةً", "# فقرة"),
        Words = new ArabicPlural("لا كلمات", "كلمة واحدة", "كلمتان", "# كلمات", "# كلمةً", "# كلمة"),
        Entries = new ArabicPlural("لا مداخل", "مدخل واحد", "مدخلان", "# مداخل", "# مدخلاً", "# مدخل"),
        Occurrences = new ArabicPlural("لا مواضع", "موضع واحد", "موضعان", "# مواضع", "# موضعاً", "# موضع"),
        Interventions = new ArabicPlural(
            "لا مواضع مُصلحة", "موضع واحد مُصلح", "موضعان مُصلحان", "# مواضع مُصلحة", "# موضعاً مُصلحاً", "# موضع مُصلح"),

    };

    private static DateWords Dates => new()
    {
        Months =
        [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ],
        About = "نحو {0}",
        FromTo = "من {0} إلى {1}",
        DaysOf = "من {0} إلى {1} {2}",
        Doubt = "؟",
    };

    private static PlaceWords Places => new()
    {
        Paragraph = "الفقرة\u00A0{0}",
        Separator = "، ",
        BeforeParagraph = "، ",
        Between = "؛ ",
        In = "ضمن:",
        Quoted = "«{0}»",
        EditedBy = "تحرير {0}",
        Version = "الإصدار {0}",
    };
}
