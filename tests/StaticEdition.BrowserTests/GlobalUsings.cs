global using Microsoft.Playwright;
global using StaticEdition.Model;
global using Xunit;
global using StaticEdition.Reading.Input;
