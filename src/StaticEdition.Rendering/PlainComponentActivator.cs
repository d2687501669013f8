using Microsoft.AspNetCore.Components;

namespace StaticEdition.Rendering;

/// <summary>
/// Makes components by their parameterless constructors. The framework's own activator compiles a factory for each component in
/// each renderer; with a renderer for each page that costs nearly half of the drawing.
/// </summary>
internal sealed class PlainComponentActivator : IComponentActivator
{
    /// <inheritdoc/>
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
