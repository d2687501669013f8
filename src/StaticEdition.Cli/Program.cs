using StaticEdition.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
