@echo off
rem Starts Isnad: without a command the window opens, with one it runs without a display.
rem ISNAD_JAVA names the Java home to use, ISNAD_JAVA_OPTIONS are handed to it (for example -Xmx8g).
setlocal EnableExtensions
set "HOME_FOLDER=%~dp0"
set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"

set "JAVA="
for %%J in ("%ISNAD_JAVA%" "%HOME_FOLDER%\jre" "%JAVA_HOME%") do if not defined JAVA call :try "%%~J"
if not defined JAVA for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :try "%%~J"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
if not defined JAVA (
  echo isnad: no Java 21 or newer was found; install one, or set JAVA_HOME to it. 1>&2
  exit /b 3
)

set "LAUNCHER="
for %%L in ("%HOME_FOLDER%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
set "BUILD="
if exist "%HOME_FOLDER%\configuration\build" set /p BUILD=<"%HOME_FOLDER%\configuration\build"
set "STATE=%LOCALAPPDATA%\Isnad\%BUILD%"
set "SHARED=%HOME_FOLDER:\=/%/configuration"
set COMMON=-XX:+UseSerialGC -Xlog:disable -XX:+AutoCreateSharedArchive -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dosgi.configuration.cascaded=true -Dosgi.frameworkParentClassloader=app

if "%~1"=="" goto window
set "FIRST=%~1"
if "%FIRST:~0,2%"=="--" goto headless
if "%FIRST:~0,1%"=="-" goto window
if "%~2"=="" if exist "%~1\corpus.isnad" goto window

:headless
if not exist "%STATE%\headless" mkdir "%STATE%\headless"
rem What programs read is not translated, and the framework fixes its language as it starts.
set "UNTRANSLATED="
echo "%*" | findstr /c:"--json" >nul && set "UNTRANSLATED=-nl en"
rem The demonstration ends in the window; a program that asked for JSON wants none.
set "TOLD="
if "%FIRST%"=="demo" if not defined UNTRANSLATED set "TOLD=%TEMP%\isnad-%RANDOM%%RANDOM%.txt"
if defined TOLD set ISNAD_JAVA_OPTIONS=%ISNAD_JAVA_OPTIONS% "-Disnad.demo.corpus=%TOLD%"
"%JAVA%" %COMMON% -XX:SharedArchiveFile="%STATE%\headless.jsa" -Djava.awt.headless=true "-Dosgi.sharedConfiguration.area=file:/%SHARED%/headless/" %ISNAD_JAVA_OPTIONS% -jar "%LAUNCHER%" -configuration "%STATE%\headless" -nosplash -data @none %UNTRANSLATED% %*
set "STATUS=%ERRORLEVEL%"
set "CORPUS="
if defined TOLD if exist "%TOLD%" set /p CORPUS=<"%TOLD%"
if defined TOLD if exist "%TOLD%" del "%TOLD%"
if defined CORPUS start "" /b "%~f0" "%CORPUS%"
exit /b %STATUS%

:window
if not exist "%STATE%\window" mkdir "%STATE%\window"
set "LANGUAGE="
if exist "%APPDATA%\Isnad\language" set /p LANGUAGE=<"%APPDATA%\Isnad\language"
if defined LANGUAGE set "LANGUAGE=-nl %LANGUAGE%"
"%JAVA%" %COMMON% -XX:SharedArchiveFile="%STATE%\window.jsa" -XX:TieredStopAtLevel=1 "-Dosgi.sharedConfiguration.area=file:/%SHARED%/" %ISNAD_JAVA_OPTIONS% -jar "%LAUNCHER%" -configuration "%STATE%\window" -nosplash %LANGUAGE% %*
rem Status 23 is the workbench asking for a new start, in another language for example.
if %ERRORLEVEL%==23 goto window
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JAVA=%~1\bin\java.exe"
exit /b 0
