/**
 * For research tools on argument: the Argument Interchange Format as JSON, as AIFdb gives and takes it. Statements are I-nodes; between
 * two stands an RA-node (inference) or a CA-node (conflict). Who said what (locutions) is not given.
 */
import { argumentOf } from './argument.js';
import type { Reporter } from './reporter.js';
import { wellFormed } from './visible.js';

export const aif: Reporter = {
  id: 'aif',
  label: 'AIF',
  gloss: 'The argument as a graph in the Argument Interchange Format (JSON), for AIFdb, OVA and research.',
  extension: '.json',
  open() {
    // Nodes are written while essays are checked; of each edge, which comes later, only two numbers are kept.
    const edges: number[] = [];
    let nodes = 0;
    const node = (text: string, type: 'I' | 'RA' | 'CA'): string => {
      // No clock: the same essays give the same graph.
      const fields = { nodeID: String(++nodes), text: wellFormed(text), type, timestamp: '' };
      return `${nodes === 1 ? '' : ','}\n    ${JSON.stringify(fields)}`;
    };
    return {
      begin: () => '{\n  "nodes": [',
      essay({ document }) {
        if (document === null) return '';
        const { statements, relations } = argumentOf(document);
        const ids = new Map<number, number>();
        const written = statements.map((one) => {
          const text = node(one.words, 'I');
          ids.set(one.number, nodes);
          return text;
        });
        for (const { kind, from, to } of relations) {
          written.push(kind === 'support' ? node('Default Inference', 'RA') : node('Default Conflict', 'CA'));
          edges.push(ids.get(from)!, nodes, nodes, ids.get(to)!);
        }
        return written.join('');
      },
      end() {
        const lines: string[] = [];
        for (let i = 0; i < edges.length; i += 2)
          lines.push(
            `    ${JSON.stringify({ edgeID: String(i / 2 + 1), fromID: String(edges[i]), toID: String(edges[i + 1]), formEdgeID: null })}`,
          );
        const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
        return `${nodes === 0 ? '' : '\n  '}],\n  "edges": ${list},\n  "schemefulfillments": [],\n  "locutions": [],\n  "participants": []\n}\n`;
      },
    };
  },
};
