global using System.Collections.Immutable;
global using Microsoft.AspNetCore.Components;
global using StaticEdition.Model;
global using StaticEdition.Rendering;
global using StaticEdition.Wording;
