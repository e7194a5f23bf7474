/** What this program, as it is set up here, would make of an essay: records are put together only where it is the same. */
import type { Configuration } from '../../config/index.js';
import { digest, type Maker, type Norms, type Settings } from '../../model/index.js';
import { method } from '../../pipeline.js';
import { TOOL_VERSION } from '../../version.js';
import type { FoundFile } from '../input.js';

export type SettingsOf = Pick<Configuration, 'settingsFor' | 'plugins'>;

/** As the program ships, or with the settings given. The digest of the house's own words is in that of the settings. */
export function maker(settings?: Settings, configuration?: SettingsOf): Maker {
  const { weights, lexicon } = method();
  const { settings: digested } = method(settings, configuration?.plugins);
  return { version: TOOL_VERSION, weights, lexicon, settings: digested };
}

/** Of a run over these files: where the settings differ from file to file, the digest is that of all of them. */
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
