import type { ImportLimits } from '../import-limits.ts';
import { Refusal } from '../refusal.ts';

/** The nodes of the one `@graph` of a JSON-LD text. Refuses a long text before it is read. */
export function readGraph(text: string, limits: ImportLimits): readonly unknown[] {
  if (text.length > limits.fileSize)
    throw new Refusal('too-large', 'file', `at most ${limits.fileSize} characters`, `${text.length}`);
  const value = parse(text);
  const graph =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === '@graph') : null;
  const nodes: unknown = graph?.[1];
  if (!Array.isArray(nodes))
    throw new Refusal(
      'not-a-graph',
      '@graph',
      'an object with one list of nodes',
      nodes === undefined ? 'none' : typeof nodes,
    );
  if (nodes.length > limits.rows)
    throw new Refusal('too-large', '@graph', `at most ${limits.rows} nodes`, `${nodes.length}`);
  return nodes;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\u{FEFF}') ? text.slice(1) : text);
  } catch (error) {
    // Deep nesting overflows the stack in some engines: a RangeError, and a text that is no data supplement either.
    throw new Refusal('not-json', 'file', 'JSON', error instanceof Error ? error.message : 'none');
  }
}
