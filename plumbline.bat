@echo off
rem Starts Plumbline: the window, or with arguments one command. Builds it when nothing is built or a source is newer.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\plumbline.jar"
set "JDK="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" ^
  "%ProgramFiles%\Amazon Corretto" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks" ^
  "%UserProfile%\scoop\apps") do for /d %%D in ("%%~P\*") do (
  call :consider "%%~D"
  call :consider "%%~D\current"
)
if not defined JDK (
  echo Cannot start Plumbline: no JDK 25 or newer was found. Install one, for example Eclipse Temurin 25, or point JAVA_HOME at it. 1>&2
  exit /b 1
)

if not exist "%JAR%" goto build
if not exist "%HOME_DIR%\src\main" goto start
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTime; if (Get-ChildItem -Recurse -LiteralPath ($env:HOME_DIR + '\src\main'), ($env:HOME_DIR + '\pom.xml') | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto start

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo Cannot build Plumbline: mvn is not on the PATH. Install Maven 3.8 or newer. 1>&2
  exit /b 1
)
echo Building Plumbline (the first time it fetches libraries, which takes minutes) ... 1>&2
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
set "OLD_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
call mvn --batch-mode --quiet --file "%HOME_DIR%\pom.xml" -Dmaven.test.skip=true package >"%HOME_DIR%\target\build.log" 2>&1
if errorlevel 1 (
  findstr /C:"[ERROR]" "%HOME_DIR%\target\build.log" 1>&2
  echo Cannot build Plumbline: Maven failed. All of what it said is in %HOME_DIR%\target\build.log. 1>&2
  exit /b 1
)
set "JAVA_HOME=%OLD_JAVA_HOME%"

:start
set "NATIVE=ALL-UNNAMED"
set "WINDOW="
if "%~1"=="" goto window
if "%~1"=="demo" goto window
goto run
:window
set "NATIVE=ALL-UNNAMED,javafx.graphics"
set WINDOW="--module-path=%HOME_DIR%\target\javafx" --add-modules=javafx.controls,javafx.fxml,javafx.swing --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
:run
"%JDK%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr --enable-native-access=%NATIVE% %WINDOW% "-Djavafx.cachedir=%LocalAppData%\plumbline\openjfx" "-Dplumbline.home=%HOME_DIR%" -cp "%JAR%" org.plumbline.Main %*
exit /b %errorlevel%

rem Takes a folder for the JDK when none is taken yet and its release file says 25 or newer.
:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==" %%V in ('findstr /B JAVA_VERSION^= "%~1\release"') do set "VERSION=%%~V"
for /f "delims=.-+ " %%M in ("%VERSION%") do if %%M GEQ 25 set "JDK=%~f1"
exit /b 0
