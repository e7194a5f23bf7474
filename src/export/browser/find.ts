/** Finds installed browsers that can print. Looks at files and starts nothing. */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What a search depends on, so that a test can search a machine that does not exist. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's own folder. */
  readonly home: string;
  /** Whether an executable file lies there. */
  readonly canStart: (path: string) => boolean;
}

export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  canStart: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const LINUX_FILES = [
  '/opt/google/chrome/chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/microsoft-edge',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Installed Chromes, Chromiums and Edges, the likeliest to print first. */
export function installedBrowsers(machine: Machine): string[] {
  return [...new Set([...onPath(COMMANDS, machine), ...usualPlaces(machine)])].filter(machine.canStart);
}

/** The file of a browser that the user named: a path, or the name of a command on the PATH. Null where there is none. */
export function namedBrowser(name: string, machine: Machine): string | null {
  if (machine.canStart(name)) return name;
  if (/[/\\]/.test(name)) return null;
  return onPath([name], machine).find(machine.canStart) ?? null;
}

function onPath(commands: readonly string[], { platform, env }: Machine): string[] {
  const windows = platform === 'win32';
  const path = windows ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  const names = windows ? ['chrome.exe', 'msedge.exe', ...commands.map((name) => `${name}.exe`)] : commands;
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function usualPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
    return WINDOWS_FILES.flatMap((file) => folders.map((folder) => win32.join(folder, file)));
  }
  if (platform === 'darwin') {
    return MAC_APPLICATIONS.flatMap((name) =>
      ['', home].map((top) => `${top}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  return LINUX_FILES;
}
