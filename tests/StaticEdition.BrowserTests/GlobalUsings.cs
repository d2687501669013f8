global using Microsoft.Playwright;
global using StaticEdition.Model;
global using Xunit;
