import { describe, expect, it } from 'vitest';
import { installedBrowsers, type Machine, namedBrowser } from '../../../src/export/browser/find.js';

function machine(platform: NodeJS.Platform, env: Machine['env'], ...files: string[]): Machine {
  return { platform, env, home: '/home/ana', canStart: (path) => files.includes(path) };
}

describe('installed browsers', () => {
  it('are found on the PATH, in the usual places, or not at all', () => {
    const linux = (...files: string[]) =>
      installedBrowsers(machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, ...files));
    expect(linux('/usr/local/bin/chromium')).toEqual(['/usr/local/bin/chromium']);
    expect(linux('/opt/google/chrome/chrome')).toEqual(['/opt/google/chrome/chrome']);
    expect(linux('/usr/bin/firefox')).toEqual([]);
  });

  it('are listed once each, Chrome before Edge', () => {
    const found = installedBrowsers(
      machine('linux', { PATH: '/usr/bin' }, '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'),
    );
    expect(found).toEqual(['/usr/bin/google-chrome', '/usr/bin/microsoft-edge']);
  });

  it('are never taken from the folder one happens to be in', () => {
    expect(installedBrowsers(machine('linux', { PATH: '.::bin' }, 'chromium', 'bin/chromium'))).toEqual([]);
  });

  it('are found on macOS, for all users and for one', () => {
    const own = '/home/ana/Applications/Chromium.app/Contents/MacOS/Chromium';
    const all = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowsers(machine('darwin', { PATH: '/usr/bin' }, own, all))).toEqual([all, own]);
  });

  it('are found on Windows', () => {
    const chrome = 'C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = {
      Path: 'C:\\Windows',
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LocalAppData: 'C:\\Users\\ana\\AppData\\Local',
    };
    expect(installedBrowsers(machine('win32', env, chrome, edge))).toEqual([chrome, edge]);
  });
});

describe('a browser that the user named', () => {
  const here = machine('linux', { PATH: '/usr/bin' }, '/usr/bin/brave', './own/chrome');

  it('is a path, or a command', () => {
    expect(namedBrowser('./own/chrome', here)).toBe('./own/chrome');
    expect(namedBrowser('brave', here)).toBe('/usr/bin/brave');
  });

  it('is null where there is none', () => {
    expect(namedBrowser('chrome', here)).toBeNull();
    expect(namedBrowser('./brave', here)).toBeNull();
  });
});
