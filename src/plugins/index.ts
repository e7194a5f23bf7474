/** plugins: what a newsroom writes for itself beside the program's own rules, detectors, sections and output formats. */
export { checkedPlugins } from './check.js';
export {
  defineDetector,
  definePlugin,
  defineReporter,
  defineSection,
  type HedgerowPlugin,
  NO_PLUGINS,
  type PluginRule,
  type Plugins,
} from './plugin.js';
