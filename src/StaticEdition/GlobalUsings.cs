global using System.Collections.Immutable;
global using StaticEdition.Model;
global using StaticEdition.Wording;
