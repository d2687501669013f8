@echo off
rem Runs every test. The browser tests look for Chrome, Edge or Chromium, or take CHROMIUM_PATH; else Playwright's installer brings Chromium.
setlocal
cd /d "%~dp0"
if defined CHROMIUM_PATH goto run
for %%P in ("%ProgramFiles%\Google\Chrome\Application\chrome.exe" "%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe" "%LocalAppData%\Chromium\Application\chrome.exe" "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe") do if exist %%P set "CHROMIUM_PATH=%%~P"
if defined CHROMIUM_PATH goto run
dotnet build tests\StaticEdition.BrowserTests -c Release --nologo -v quiet || exit /b 1
tests\StaticEdition.BrowserTests\bin\Release\net10.0\.playwright\node\win32_x64\node.exe tests\StaticEdition.BrowserTests\bin\Release\net10.0\.playwright\package\cli.js install chromium || exit /b 1
:run
dotnet test --solution StaticEdition.sln -c Release %*
