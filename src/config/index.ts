/** config: what a newsroom decides for itself, found, checked and resolved to the settings of each essay. */
export {
  type Configuration,
  readConfiguration,
} from './configuration.js';
export { CONFIG_FILES, shownFile } from './find.js';
export { PRESETS } from './presets/index.js';
export { settingsOf } from './settings.js';
