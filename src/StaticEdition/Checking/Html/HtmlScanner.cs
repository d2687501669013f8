using StaticEdition.Wording.Names;

namespace StaticEdition.Checking.Html;

/// <summary>The kinds of token that the scanner reads.</summary>
internal enum HtmlToken
{
    /// <summary>Characters between tags, references not yet decoded.</summary>
    Text,

    /// <summary>A start tag with its attributes.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,
}

/// <summary>
/// Reads finished pages tag by tag without building a tree: for well-formed HTML as a theme writes it, in one pass and without
/// allocating. Comments and the document type are passed over; the insides of scripts, styles and titles are text.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<byte> page)
{
    private readonly ReadOnlySpan<byte> page = page;
    private HtmlAttribute[] attributes = new HtmlAttribute[16];
    private Range name;
    private int attributeCount;
    private int next;
    private bool isRaw;

    /// <summary>The kind of the current token.</summary>
    public HtmlToken Token { get; private set; }

    /// <summary>The offset of its first byte.</summary>
    public int Offset { get; private set; }

    /// <summary>True for a start tag without an end tag: a void element, or one closed in its own tag.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>The name of the element.</summary>
    public readonly ReadOnlySpan<byte> Name => page[name];

    /// <summary>The characters of a text, references not decoded.</summary>
    public readonly ReadOnlySpan<byte> Text => page[Offset..next];

    /// <summary>The attributes of a start tag.</summary>
    public readonly ReadOnlySpan<HtmlAttribute> Attributes => attributes.AsSpan(0, attributeCount);

    /// <summary>The bytes of a name or value.</summary>
    public readonly ReadOnlySpan<byte> this[Range range] => page[range];

    /// <summary>The value of an attribute, references not decoded; false where the tag has none of that name.</summary>
    public readonly bool TryGet(ReadOnlySpan<byte> wanted, out ReadOnlySpan<byte> value)
    {
        foreach (var attribute in Attributes)
        {
            if (page[attribute.Name].SequenceEqual(wanted))
            {
                value = page[attribute.Value];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Goes to the next token; false at the end of the page.</summary>
    public bool Read()
    {
        while (next < page.Length)
        {
            Offset = next;
            if (isRaw)
            {
                isRaw = false;
                next = EndOfRawText();
                if (next > Offset)
                {
                    Token = HtmlToken.Text;
                    return true;
                }
            }

            if (page[next] != '<')
            {
                ReadText();
                return true;
            }

            var following = next + 1 < page.Length ? page[next + 1] : (byte)0;
            if (following is (byte)'!' or (byte)'?')
            {
                SkipDeclaration();
                continue;
            }

            if (char.IsAsciiLetter((char)following) || following == '/')
            {
                ReadTag(isEnd: following == '/');
                return true;
            }

            next++;
            ReadText();
            return true;
        }

        return false;
    }

    private void ReadText()
    {
        var length = page[next..].IndexOf((byte)'<');
        next = length < 0 ? page.Length : next + length;
        Token = HtmlToken.Text;
    }

    private void SkipDeclaration()
    {
        var isComment = page[next..].StartsWith("<!--"u8);
        var terminator = isComment ? "-->"u8 : ">"u8;
        var end = page[next..].IndexOf(terminator);
        next = end < 0 ? page.Length : next + end + terminator.Length;
    }

    private readonly int EndOfRawText()
    {
        for (var from = next; ;)
        {
            var end = page[from..].IndexOf("</"u8);
            if (end < 0)
            {
                return page.Length;
            }

            from += end + 2;
            if (page[from..].StartsWith(page[name]))
            {
                return from - 2;
            }
        }
    }

    private void ReadTag(bool isEnd)
    {
        Token = isEnd ? HtmlToken.EndTag : HtmlToken.StartTag;
        var start = next + (isEnd ? 2 : 1);
        next = start;
        while (next < page.Length && !IsEndOfName(page[next]))
        {
            next++;
        }

        name = start..next;
        attributeCount = 0;
        var isClosed = ReadAttributes();
        IsEmptyElement = !isEnd && (isClosed || HtmlElements.IsVoid(Name));
        isRaw = !isEnd && !isClosed && HtmlElements.HoldsRawText(Name);
    }

    /// <summary>Reads to the end of the tag; true where the tag closes itself.</summary>
    private bool ReadAttributes()
    {
        var isClosed = false;
        while (next < page.Length && page[next] != '>')
        {
            if (page[next] is (byte)'/' || IsSpace(page[next]))
            {
                isClosed = page[next] == '/';
                next++;
                continue;
            }

            isClosed = false;
            ReadAttribute();
        }

        next = Math.Min(page.Length, next + 1);
        return isClosed;
    }

    private void ReadAttribute()
    {
        var start = next;
        do
        {
            next++;
        }
        while (next < page.Length && page[next] != '=' && !IsEndOfName(page[next]));

        var attributeName = start..next;
        var value = next..next;
        SkipSpace();
        if (next < page.Length && page[next] == '=')
        {
            next++;
            SkipSpace();
            value = ReadValue();
        }

        if (attributeCount == attributes.Length)
        {
            Array.Resize(ref attributes, attributes.Length * 2);
        }

        attributes[attributeCount++] = new HtmlAttribute(attributeName, value);
    }

    private Range ReadValue()
    {
        var quote = next < page.Length ? page[next] : (byte)0;
        if (quote is (byte)'"' or (byte)'\'')
        {
            var start = next + 1;
            var length = page[start..].IndexOf(quote);
            var end = length < 0 ? page.Length : start + length;
            next = Math.Min(page.Length, end + 1);
            return start..end;
        }

        var unquoted = next;
        while (next < page.Length && page[next] != '>' && !IsSpace(page[next]))
        {
            next++;
        }

        return unquoted..next;
    }

    private void SkipSpace()
    {
        while (next < page.Length && IsSpace(page[next]))
        {
            next++;
        }
    }

    private static bool IsEndOfName(byte value) => value is (byte)'>' or (byte)'/' || IsSpace(value);

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';
}

/// <summary>The ranges of the page that hold the name and the value of an attribute; the value is without its quotation marks.</summary>
internal readonly record struct HtmlAttribute(Range Name, Range Value);
