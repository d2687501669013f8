namespace StaticEdition.Reading;

/// <summary>
/// The files of one edition, from disk or from memory. The only door to input: it bounds the size of a file, refuses links that
/// leave the folder, and never throws for what an editor may have done.
/// </summary>
public sealed class InputFolder
{
}
