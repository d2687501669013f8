namespace StaticEdition.Rendering;

/// <summary>Edition in, pages out: which pages exist, at which paths, and what each shows. Pure, and linear in the edition.</summary>
public static class SitePlan
{
    /// <summary>Every page in every interface language, in a fixed order; Health comes last.</summary>
    public static ImmutableArray<Page> Of(Edition edition, SiteFacts facts) => throw new NotImplementedException();
}
