namespace StaticEdition.Model;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>A person must look; the build goes on.</summary>
    Review,

    /// <summary>Must be mended; nothing is published.</summary>
    Error,
}

/// <summary>One fault at one place, as data: printing is the host's.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong here, in one sentence without a full stop.</param>
public sealed record Finding(FindingRule Rule, SourceSpan Span, string Message)
{
    /// <summary>What to do here, where that is more exact than the rule's own remedy.</summary>
    public string? Remedy { get; init; }

    /// <summary>YAML that mends the fault, ready to paste, or null.</summary>
    public string? Patch { get; init; }

    /// <summary>Raised to error by <c>--strict</c>.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary><c>file:line:column: severity CODE: message</c>.</summary>
    public override string ToString() =>
        $"{Span}: {(Severity == Severity.Error ? "error" : "review")} {Rule.Code}: {Message}";
}

/// <summary>A kind of fault: what it is called, why it matters, and how it is mended.</summary>
/// <param name="Code">SE1xx reading, SE2xx resolving, SE3xx editing, SE4xx finished pages, SE5xx packaging.</param>
/// <param name="Severity">How grave it is unless a run is strict.</param>
/// <param name="Title">The fault in a few words.</param>
public sealed record FindingRule(string Code, Severity Severity, string Title)
{
    /// <summary>Why it matters, in a sentence or two.</summary>
    public required string Why { get; init; }

    /// <summary>How it is mended.</summary>
    public required string Remedy { get; init; }

    /// <summary>A wrong and a right spelling, as an editor would write them.</summary>
    public required string Example { get; init; }

    /// <summary>True where the places of its findings are files of the finished site (SE4xx, SE5xx), not of the input.</summary>
    public bool IsOfSite => Code[2] is '4' or '5';

    /// <summary>The finding that this rule is broken at a place.</summary>
    public Finding At(SourceSpan span, string message, string? remedy = null, string? patch = null) =>
        new(this, span, message) { Remedy = remedy, Patch = patch };
}
