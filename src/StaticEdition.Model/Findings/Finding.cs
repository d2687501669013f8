namespace StaticEdition.Model.Findings;

/// <summary>The severity of a finding.</summary>
public enum Severity
{
    /// <summary>A person must look at it; the build goes on.</summary>
    Review,

    /// <summary>It must be corrected; nothing is published.</summary>
    Error,
}

/// <summary>One fault at one place, as data; the host prints it.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">The fault in one sentence without a capital and full stop.</param>
public sealed record Finding(FindingRule Rule, SourceSpan Span, string Message)
{
    /// <summary>The remedy for this place, or null to use the rule's own.</summary>
    public string? Remedy { get; init; }

    /// <summary>YAML that corrects the fault, ready to paste, or null.</summary>
    public string? Patch { get; init; }

    /// <summary>The severity in this run: <c>--strict</c> raises the rule's own to error.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary><c>file:line:column: severity CODE: message</c>.</summary>
    public override string ToString() =>
        $"{Span}: {(Severity == Severity.Error ? "error" : "review")} {Rule.Code}: {Message}";
}

/// <summary>A kind of fault: its name, why it matters, and how to correct it.</summary>
/// <param name="Code">SE1xx reading, SE2xx resolving, SE3xx editing, SE4xx finished pages, SE5xx packaging.</param>
/// <param name="Severity">The severity in a run that is not strict.</param>
/// <param name="Title">The fault in a few words, without a full stop.</param>
public sealed record FindingRule(string Code, Severity Severity, string Title)
{
    /// <summary>The reason it matters, in a sentence or two.</summary>
    public required string Why { get; init; }

    /// <summary>The way to correct it: imperative sentences with capital and full stop.</summary>
    public required string Remedy { get; init; }

    /// <summary>A wrong and a right spelling, as an editor would write them.</summary>
    public required string Example { get; init; }

    /// <summary>True where the places of its findings are files of the finished site (SE4xx, SE5xx), not of the input.</summary>
    public bool IsOfSite => Code[2] is '4' or '5';

    /// <summary>The finding that this rule is broken at a place.</summary>
    public Finding At(SourceSpan span, string message, string? remedy = null, string? patch = null) =>
        new(this, span, message) { Remedy = remedy, Patch = patch };
}
