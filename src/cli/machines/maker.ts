/** Identifies what this program, with these settings, makes of an essay. Records are merged only if they have the same maker. */
import type { Configuration } from '../../config/index.js';
import { digest, type Maker, type Norms, type Settings } from '../../model/index.js';
import { method } from '../../pipeline.js';
import { TOOL_VERSION } from '../../version.js';
import type { FoundFile } from '../input.js';

export type SettingsOf = Pick<Configuration, 'settingsFor' | 'plugins'>;

/** For the program as it ships, or with the given settings, whose digest covers the words of the house. */
export function maker(settings?: Settings, configuration?: SettingsOf): Maker {
  const { weights, lexicon } = method();
  const { settings: digested } = method(settings, configuration?.plugins);
  return { version: TOOL_VERSION, weights, lexicon, settings: digested };
}

/** For a run over these files. If settings differ from file to file, the digest is that of all of them. */
export function makerOf(files: readonly FoundFile[], configuration: SettingsOf | undefined): Maker {
  const known = new Map<Settings | undefined, string>();
  const digests = files.map(({ path }) => {
    const settings = configuration?.settingsFor(path);
    const found = known.get(settings) ?? maker(settings, configuration).settings;
    known.set(settings, found);
    return found;
  });
  const one = new Set(digests).size === 1;
  return { ...maker(), settings: one ? digests[0]! : digest(JSON.stringify(digests)) };
}

/** Of the reference set that a user named; null for the one that ships. */
export function normsDigest(norms: Norms | undefined): string | null {
  return norms === undefined ? null : digest(JSON.stringify(norms));
}
