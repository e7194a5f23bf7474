/** The Chromium inside the npm package @sparticuz/chromium (Linux, x64): unpacked once into a cache of our own. */
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  lstatSync,
  readFileSync,
} from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { removeLeftovers, temporaryName } from '../leftovers.js';
import { unpackTar } from '../tar.js';

const PACKAGE = '@sparticuz/chromium';
/** It is linked against glibc; where this loader is missing (Alpine, say) it cannot start. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';

export interface ShippedBrowser {
  readonly executable: string;
  /** The typefaces it needs to draw any text at all, and none of the machine's, so that every machine prints the same. */
  readonly env: Readonly<Record<string, string>>;
}

interface Package {
  readonly folder: string;
  readonly version: string;
}

/** The package, if it is installed and can start here; null otherwise. */
export function shippedPackage(): Package | null {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(LOADER)) return null;
  try {
    const entry = createRequire(import.meta.url).resolve(PACKAGE);
    const folder = dirname(dirname(dirname(entry)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return existsSync(join(folder, 'bin', 'chromium.br')) ? { folder, version } : null;
  } catch {
    return null;
  }
}

/**
 * The browser, unpacked where it is not yet; `onUnpack` is called before that, as it takes some seconds.
 * @throws where `signal` aborts the unpacking, or the cache cannot be written or the package is damaged.
 */
export async function shippedBrowser(
  { folder, version }: Package,
  signal: AbortSignal,
  onUnpack: () => void,
): Promise<ShippedBrowser> {
  const home = await once(`chromium-${version}`, async (into) => {
    onUnpack();
    const executable = join(into, 'chromium');
    await Promise.all([
      pipeline(
        createReadStream(join(folder, 'bin', 'chromium.br'), { highWaterMark: 1 << 22 }),
        createBrotliDecompress({ chunkSize: 1 << 21 }),
        createWriteStream(executable),
        { signal },
      ),
      unpackArchive(join(folder, 'bin', 'fonts.tar.br'), into),
    ]);
    chmodSync(executable, 0o755);
    await writeFile(join(into, 'fonts.conf'), FONTS);
  });
  return { executable: join(home, 'chromium'), env: { FONTCONFIG_FILE: join(home, 'fonts.conf') } };
}

/** Only what lies beside this file. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">hedgerow/fontconfig</cachedir>
</fontconfig>
`;

/** The libraries (NSS, Expat) that slim systems lack, as an environment for the browser. */
export async function shippedLibraries({ folder, version }: Package): Promise<Record<string, string>> {
  const home = await once(`libraries-${version}`, (into) =>
    unpackArchive(join(folder, 'bin', 'al2023.tar.br'), into),
  );
  const others = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: [join(home, 'lib'), ...(others ? [others] : [])].join(':') };
}

async function unpackArchive(archive: string, into: string): Promise<void> {
  await unpackTar(await promisify(brotliDecompress)(await readFile(archive)), into);
}

/**
 * A folder of the cache, made by `fill` where it is not there yet. It is filled under a temporary name and then renamed,
 * so it is whole or absent; of several processes that fill it at once, the first to finish wins.
 */
async function once(name: string, fill: (into: string) => Promise<void>): Promise<string> {
  const cache = await cacheFolder();
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  removeLeftovers(cache);
  const temporary = join(cache, temporaryName());
  try {
    await mkdir(temporary);
    await fill(temporary);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The user's cache, or a private folder among the temporary ones where there is no home that can be written. */
async function cacheFolder(): Promise<string> {
  const wanted = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hedgerow');
  try {
    await mkdir(wanted, { recursive: true });
    accessSync(wanted, constants.W_OK);
    return wanted;
  } catch {
    return await privateTemporaryFolder();
  }
}

async function privateTemporaryFolder(): Promise<string> {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `hedgerow-cache-${uid}`);
  await mkdir(folder, { mode: 0o700 }).catch(() => {});
  const stats = lstatSync(folder);
  // Another user could have put a browser of theirs there.
  if (!stats.isDirectory() || stats.uid !== uid || (stats.mode & 0o022) !== 0) {
    throw new Error(`${folder} belongs to someone else`);
  }
  return folder;
}
