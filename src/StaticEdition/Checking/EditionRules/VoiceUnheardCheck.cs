namespace StaticEdition;

/// <summary>Every voice is quoted (SE307).</summary>
internal static class VoiceUnheardCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        subject.Edition.Voices.Where(voice => voice.Testimonies.IsEmpty).Select(VoiceUnheard.At);
}
