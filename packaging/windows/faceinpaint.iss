; Inno Setup's script of the Windows installer. packaging/build.py runs it:
;     iscc /DVersion=1.2.3 /Odist packaging\windows\faceinpaint.iss
; Each minor version has a folder and an entry under "Apps" of its own, so that two can be installed side by side.

#ifndef Version
  #error "Say which version: /DVersion=1.2.3"
#endif
#define Minor Copy(Version, 1, RPos(".", Version) - 1)

[Setup]
AppId=faceinpaint-{#Minor}
AppName=faceinpaint {#Minor}
AppVersion={#Version}
AppVerName=faceinpaint {#Version}
AppPublisher=The faceinpaint developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\faceinpaint {#Minor}
DisableProgramGroupPage=yes
LicenseFile=..\..\resources\weights\LICENSE
OutputBaseFilename=faceinpaint-{#Version}-windows-x64
SetupIconFile=..\..\build\icons\faceinpaint.ico
UninstallDisplayIcon={app}\faceinpaint-editor.exe
; Whoever may not install for everybody installs for themselves.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
; Windows 11 on ARM, too, for which OpenCV has no wheel yet.
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: path; Description: "Let the command line find 'faceinpaint' (adds its folder to PATH)"; Flags: unchecked

[Files]
Source: "..\..\build\bundle\faceinpaint\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
; For programs that start an external editor by its name alone: it tells by that name.
Source: "..\..\build\bundle\faceinpaint\faceinpaint-editor.exe"; DestDir: "{app}"; DestName: "faceinpaint-in-place.exe"; Flags: ignoreversion

[InstallDelete]
; What an older patch version left, and this one no longer has.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\faceinpaint {#Minor}"; Filename: "{app}\faceinpaint-editor.exe"
Name: "{autodesktop}\faceinpaint {#Minor}"; Filename: "{app}\faceinpaint-editor.exe"; Tasks: desktopicon

[Registry]
; "Open with" of photos. No format is taken from the program that the user chose for it.
#define Program "Software\Classes\Applications\faceinpaint-editor.exe"
Root: HKA; Subkey: "{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "faceinpaint"; Flags: uninsdeletekey
Root: HKA; Subkey: "{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\faceinpaint-editor.exe"" ""%1"""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpe"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jfif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".heic"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".heif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".hif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".dib"; ValueData: ""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsMissingFromPath and not IsAdminInstallMode

[Run]
Filename: "{app}\faceinpaint-editor.exe"; Description: "{cm:LaunchProgram,faceinpaint}"; Flags: nowait postinstall skipifsilent

[Code]
function PathOfUser(): string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsMissingFromPath(): Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(PathOfUser()) + ';') = 0;
end;

// The uninstaller takes away what the installer added, and leaves what else stands in PATH.
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Folder: string;
  Start: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Folder := ';' + ExpandConstant('{app}');
  Path := PathOfUser();
  Start := Pos(Uppercase(Folder), Uppercase(Path));
  if Start > 0 then
  begin
    Delete(Path, Start, Length(Folder));
    RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
  end;
end;
