using System.Diagnostics;

namespace StaticEdition.Tests.Support;

/// <summary>
/// The one limit of time in these tests: half an hour for the whole run, many times what it needs on a busy machine. What has not ended
/// by then hangs.
/// </summary>
internal static class RunLimit
{
    private static readonly TimeSpan Whole = TimeSpan.FromMinutes(30);
    private static readonly long Start = Stopwatch.GetTimestamp();

    /// <summary>The time left to the run; a second where nothing is left, so that what is quick still gets its answer.</summary>
    public static TimeSpan Left
    {
        get
        {
            var left = Whole - Stopwatch.GetElapsedTime(Start);
            return left > TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1);
        }
    }
}
