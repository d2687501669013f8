namespace StaticEdition.Tests.Support;

/// <summary>A faultless edition with one of everything: tests lay a fault over it and look at what is said.</summary>
internal static class StockEdition
{
    /// <summary>Every file, in the notation of <see cref="SmallEdition"/>.</summary>
    public const string Files = """
        -- edition.yml --
        title: {en: Harbour Papers, ar: أوراق الميناء}
        version: 1.0.0
        date: 2026-01-02
        languages: [en, ar]
        instruments: [charter, accord]
        commentaries: [speech]
        pairing: files
        digits: western
        by: editor
        highlights: [harbour]
        licences:
          - covers: {en: Editorial notes, ar: الحواشي}
            licence: CC-BY-4.0
        -- people/editor.yml --
        name: {en: The editor, ar: المحرّر}
        -- people/harbour-master.yml --
        name: {en: Harbour Master, ar: مدير الميناء}
        -- witnesses/charter.en.txt --
        Print version
        Charter of the Harbour
        1. The harb?ur is open to all ships.
        2. Fees are published each year.
        -- witnesses/accord.ar.txt --
        اتفاق الميناء
        أولا، الميناء مفتوح لجميع السفن والقوارب.
        ثانيا، تلغى الرسوم.
        -- witnesses/speech.en.txt --
        The harbour is open, said the master.
        -- texts/charter.md --
        ---
        role: instrument
        lang: en
        short: {en: Charter, ar: الميثاق}
        title: {en: Charter of the Harbour, ar: ميثاق الميناء}
        unit: {en: §, ar: المادة}
        date: 2024-07-03
        publisher: {en: Harbour Gazette, ar: جريدة الميناء}
        witness: charter.en.txt
        sha256: {sha256 witnesses/charter.en.txt}
        rights: {en: Public domain., ar: ملك عام.}
        publish: full
        divisions:
          - {id: head, en: Heading, ar: العنوان}
          - {id: body, en: Provisions, ar: الأحكام}
        ---
        # head

        [title]
        Charter of the Harbour

        # body

        [1 "1."]
        The harbour is open to all ships.

        [2 "2."]
        Fees are published each year.
        -- texts/accord.md --
        ---
        role: instrument
        lang: ar
        short: {en: Accord, ar: الاتفاق}
        title: {en: Accord of the Harbour, ar: اتفاق الميناء}
        unit: {en: point, ar: البند}
        date: 2025-04
        publisher: {en: Not named, ar: غير مسمّى}
        witness: accord.ar.txt
        sha256: {sha256 witnesses/accord.ar.txt}
        rights: {en: Public domain., ar: ملك عام.}
        publish: full
        divisions:
          - {id: head, en: Heading, ar: العنوان}
          - {id: body, en: Points, ar: البنود}
        ---
        # head

        [title]
        اتفاق الميناء

        # body

        [1 "أولا،"]
        الميناء مفتوح لجميع السفن والقوارب.

        [2 "ثانيا،"]
        تلغى الرسوم.
        -- texts/speech.md --
        ---
        role: commentary
        lang: en
        short: {en: Speech, ar: الخطاب}
        title: {en: Speech of the Harbour Master, ar: خطاب مدير الميناء}
        date: 2025-01-15
        publisher: {en: Harbour Gazette, ar: جريدة الميناء}
        witness: speech.en.txt
        sha256: {sha256 witnesses/speech.en.txt}
        rights: {en: Public domain., ar: ملك عام.}
        publish: full
        ---
        [p1]
        The harbour is open, said the master.
        -- interventions/charter.yml --
        - line: 1
          reads: Print version
          becomes: ''
          why: paratext
          en: >
            A link of the page.
          ar: >
            رابط من الصفحة.
        - line: 3
          reads: harb?ur
          becomes: harbour
          why: encoding
          en: >
            A question mark stands for the letter o.
          ar: >
            حلّت علامة استفهام محلّ حرف.
        -- renderings/charter.ar.yml --
        - at: charter/title
          ar: >
            ميثاق الميناء
        - at: charter/1
          ar: >
            الميناء مفتوح لجميع السفن.
        - at: charter/2
          ar: >
            تُنشر الرسوم كل عام.
        -- renderings/accord.en.yml --
        - at: accord/title
          en: >
            Accord of the Harbour
        - at: accord/1
          en: >
            The harbour is open to all ships and boats.
        - at: accord/2
          en: >
            The fees are abolished.
        -- renderings/speech.ar.yml --
        - at: speech/p1
          ar: >
            قال المدير إن الميناء مفتوح.
        -- pairings/all.yml --
        - id: heading
          pair:
            - at: charter/title
            - at: accord/title
          relation: restated
          confidence: firm
          en: >
            Both are named for the harbour.
          ar: >
            كلاهما مسمّى باسم الميناء.
        - id: harbour
          pair:
            - at: charter/1
            - at: accord/1
              words: >
                الميناء مفتوح لجميع السفن والقوارب
          relation: expanded
          confidence: firm
          changes:
            - charter: open to all ships
              accord: مفتوح لجميع السفن
              how: kept
              weight: substance
            - accord: والقوارب
              how: added
              weight: substance
          en: >
            Boats are added.
          ar: >
            أُضيفت القوارب.
        - id: fees
          pair:
            - at: charter/2
          relation: absent
          absent-from: accord
          en: >
            The Accord publishes no fees.
          ar: >
            لا ينشر الاتفاق رسوماً.
        - id: abolition
          pair:
            - at: accord/2
          relation: absent
          absent-from: charter
          en: >
            The Charter abolishes nothing.
          ar: >
            لا يلغي الميثاق شيئاً.
        -- notes/ships.yml --
        at: charter/1
        words: >
          all ships
        kind: explanatory
        en: >
          Compare [](accord/1).
        ar: >
          قارن [](accord/1).
        -- notes/scope.yml --
        at: pairing/harbour
        kind: comparative
        en: >
          See [](entry/place/harbour).
        ar: >
          انظر [](entry/place/harbour).
        -- voices/speech.yml --
        speaker: harbour-master
        role: {en: Master of the harbour, ar: مدير الميناء}
        outlet: {en: Harbour Gazette, ar: جريدة الميناء}
        date: 2025-01-15
        language: en
        rights: {en: Public domain., ar: ملك عام.}
        siglum: {en: M, ar: م}
        text: speech
        testimonies:
          - id: open
            words: >
              The harbour is open
            about:
              - at: charter/1
                words: >
                  open to all ships
            how: paraphrases
            speech: direct
            ar: >
              الميناء مفتوح
        -- entries/place/harbour.yml --
        name: {en: Harbour, ar: الميناء}
        forms:
          en: [Harbour]
          ar: [الميناء]
        en: >
          The harbour itself.
        ar: >
          الميناء نفسه.
        -- chronology.yml --
        - date: 2024-07-03
          at: charter/title
          words: >
            Charter of the Harbour
          en: >
            The charter is given.
          ar: >
            صدور الميثاق.
        -- pages/about.en.md --
        # About

        A small edition for tests.
        -- pages/about.ar.md --
        # عن الطبعة

        طبعة صغيرة للاختبار.
        """;
}
