using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;
using SourceSpan = StaticEdition.Model.SourceSpan;

namespace StaticEdition.Reading.Markdown;

/// <summary>The runs of one block. The parser bounds how deep they nest.</summary>
internal sealed class InlineConverter(
    MappedText text, ImmutableArray<Parsed<Reference>>.Builder links, FindingList findings)
{
    /// <summary>The runs of a container, plain characters joined.</summary>
    public ImmutableArray<Model.Inline> Convert(ContainerInline container)
    {
        var frames = new Stack<Frame>([new Frame(null)]);
        foreach (var inline in container)
        {
            if (inline is ForeignWordsMark mark)
            {
                TurnForeignWords(mark, frames);
            }
            else
            {
                AddInline(inline, frames.Peek());
            }
        }

        while (frames.Count > 1)
        {
            var unclosed = frames.Pop();
            findings.Add(ProseFindings.MalformedForeignWords(SpanOf(unclosed.Opening!), "foreign words begin here and do not end in the same run"));
            frames.Peek().AddRange(unclosed.ToInlines());
        }

        return frames.Pop().ToInlines();
    }

    private void TurnForeignWords(ForeignWordsMark mark, Stack<Frame> frames)
    {
        if (mark.Language is null)
        {
            frames.Push(new Frame(mark));
            return;
        }

        if (frames.Count == 1)
        {
            findings.Add(ProseFindings.MalformedForeignWords(SpanOf(mark), "foreign words end here that did not begin in the same run"));
            return;
        }

        var words = frames.Pop().ToInlines();
        if (words.IsEmpty || !Language.TryParse(mark.Language, out var language))
        {
            findings.Add(ProseFindings.MalformedForeignWords(SpanOf(mark), words.IsEmpty
                ? "the brackets before the language are empty"
                : $"“{mark.Language}” is not a language tag"));
            frames.Peek().AddRange(words);
            return;
        }

        frames.Peek().Add(new ForeignWords(language, words));
    }

    private void AddInline(Markdig.Syntax.Inlines.Inline inline, Frame frame)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddCharacters(literal.Content.ToString(), literal, frame);
                break;
            case HtmlEntityInline entity:
                AddEntity(entity, frame);
                break;
            case LineBreakInline { IsHard: true }:
                frame.Add(new LineBreak());
                break;
            case LineBreakInline:
                frame.Append(" ");
                break;
            case EmphasisInline emphasis:
                frame.Add(new Emphasis(emphasis.DelimiterCount == 2, Convert(emphasis)));
                break;
            case LinkInline link:
                AddLink(link, frame);
                break;
            case AutolinkInline autolink:
                AddAutolink(autolink, frame);
                break;
            case HtmlInline:
                findings.Add(ProseFindings.RawHtml(SpanOf(inline)));
                break;
            case ContainerInline container:
                frame.AddRange(Convert(container));
                break;
            default:
                findings.Add(ProseFindings.UnsupportedMarkdown(SpanOf(inline), "code", "Write the words without the backticks."));
                break;
        }
    }

    // The characters of the file are looked through before; an entity (&#x202E;) brings one in behind.
    private void AddEntity(HtmlEntityInline entity, Frame frame)
    {
        var characters = entity.Transcoded.ToString();
        if (TextDecoder.FindSuspect(characters) is { } suspect)
        {
            findings.Add(TextDecoder.FindingFor(suspect, SpanOf(entity)));
        }

        frame.Append(characters);
    }

    private void AddCharacters(string characters, MarkdownObject from, Frame frame)
    {
        var mark = characters.IndexOf("]{", StringComparison.Ordinal);
        mark = mark >= 0 ? mark : characters.IndexOf("] {lang", StringComparison.Ordinal);
        if (mark >= 0)
        {
            var at = from.Span.Start + mark;
            findings.Add(ProseFindings.MalformedForeignWords(text.Span(at, at + 1), "the language of foreign words is not written as [words]{lang=ar}"));
        }

        frame.Append(characters);
    }

    private void AddLink(LinkInline link, Frame frame)
    {
        if (link.IsImage)
        {
            findings.Add(ProseFindings.Picture(SpanOf(link)));
            return;
        }

        if (!string.IsNullOrEmpty(link.Title))
        {
            findings.Add(ProseFindings.UnsupportedMarkdown(SpanOf(link), "title of a link", "Leave the title out, or say it in the prose."));
        }

        var hasUrl = !link.UrlSpan.IsEmpty && !link.IsShortcut && link.Reference is null;
        var span = hasUrl ? text.Span(link.UrlSpan.Start, link.UrlSpan.End + 1) : SpanOf(link);
        var inlines = Convert(link);
        if (ResolveTarget(link.Url ?? "", span) is { } target)
        {
            frame.Add(new Link(target, inlines));
        }
        else
        {
            frame.AddRange(inlines);
        }
    }

    private void AddAutolink(AutolinkInline autolink, Frame frame)
    {
        var target = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        var span = text.Span(autolink.Span.Start + 1, autolink.Span.End);
        if (ResolveTarget(target, span) is { } reference)
        {
            frame.Add(new Link(reference, [new Characters(autolink.Url)]));
        }
    }

    private Reference? ResolveTarget(string target, SourceSpan span)
    {
        if (ReferenceSyntax.ParseReference(target, out var reason) is { } reference)
        {
            links.Add(new Parsed<Reference>(reference, span));
            return reference;
        }

        var first = target.Split('/')[0];
        var folder = ReferenceSyntax.Folders.IndexOf(first);
        var nearest = folder switch
        {
            >= 0 => ReferenceSyntax.Kinds[folder],
            _ when target.Contains('/', StringComparison.Ordinal) => NearestSpelling.FindNearest(first, ReferenceSyntax.Kinds),
            _ => null,
        };
        var remedy = nearest is null || target.StartsWith(nearest + "/", StringComparison.Ordinal)
            ? null
            : $"Write {nearest}/{target[(target.IndexOf('/', StringComparison.Ordinal) + 1)..]}.";
        findings.Add(ProseFindings.InvalidLinkTarget(span, target, reason, remedy));
        return null;
    }

    private SourceSpan SpanOf(MarkdownObject part) => text.Span(part.Span.Start, part.Span.End + 1);

    /// <summary>Runs that are being gathered: of a container, or between the marks of foreign words.</summary>
    private sealed class Frame(ForeignWordsMark? opening)
    {
        private readonly ImmutableArray<Model.Inline>.Builder inlines = ImmutableArray.CreateBuilder<Model.Inline>();
        private readonly StringBuilder characters = new();

        public ForeignWordsMark? Opening => opening;

        public void Append(string more) => characters.Append(more);

        public void Add(Model.Inline inline)
        {
            if (inline is Characters plain)
            {
                Append(plain.Value);
                return;
            }

            Flush();
            inlines.Add(inline);
        }

        public void AddRange(ImmutableArray<Model.Inline> more)
        {
            foreach (var inline in more)
            {
                Add(inline);
            }
        }

        public ImmutableArray<Model.Inline> ToInlines()
        {
            Flush();
            return inlines.ToImmutable();
        }

        private void Flush()
        {
            if (characters.Length > 0)
            {
                inlines.Add(new Characters(characters.ToString()));
                characters.Clear();
            }
        }
    }
}
