; The installer for Windows: for one person, without an administrator. Made by Inno Setup, which
; packaging/build.py calls with Version, Bundle, Icon, Licence and Output. Not tried: written from
; Inno Setup's manual, nothing of it has been run on Windows.

[Setup]
AppId={{4F7B2C1E-6B6D-4B0C-9D0C-1A6E2C7F5B11}
AppName=Inglenook
AppVersion={#Version}
AppPublisher=The Inglenook contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Inglenook
DefaultGroupName=Inglenook
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.19041
LicenseFile={#Licence}
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\InglenookWindow.exe
OutputDir={#Output}
OutputBaseFilename=Inglenook-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern
; A window that is open holds its files: it is asked to close.
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Let the command “inglenook” be found in terminals"; Flags: unchecked

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Modules of an older version must not be found beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Inglenook"; Filename: "{app}\InglenookWindow.exe"; AppUserModelID: "org.inglenook.Inglenook"
Name: "{autodesktop}\Inglenook"; Filename: "{app}\InglenookWindow.exe"; Tasks: desktopicon

[Registry]
; Model files open with Inglenook, and files or folders may be dropped on its icon.
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Inglenook.gguf"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Inglenook.gguf"; ValueType: string; ValueData: "Language model"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Inglenook.gguf\DefaultIcon"; ValueType: string; ValueData: "{app}\InglenookWindow.exe,0"
Root: HKA; Subkey: "Software\Classes\Inglenook.gguf\shell\open\command"; ValueType: string; ValueData: """{app}\InglenookWindow.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\InglenookWindow.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Inglenook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\InglenookWindow.exe\SupportedTypes"; ValueType: string; ValueName: ".gguf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Directory\shell\Inglenook"; ValueType: string; ValueData: "Ask with Inglenook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\Inglenook"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\InglenookWindow.exe"
Root: HKA; Subkey: "Software\Classes\Directory\shell\Inglenook\command"; ValueType: string; ValueData: """{app}\InglenookWindow.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotInPath(ExpandConstant('{app}'))

[Run]
Filename: "{app}\InglenookWindow.exe"; Description: "{cm:LaunchProgram,Inglenook}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotInPath(Folder: string): Boolean;
var
  Known: string;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known) then
    Known := '';
  Result := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Known) + ';') = 0;
end;
