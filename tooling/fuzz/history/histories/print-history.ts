import type { DrawnHistory } from './run-history.ts';

/** A history as a list: its devices, then what happens, with what came of it where that is known. */
export function printHistory({ devices, commands }: DrawnHistory, said: readonly string[] = []): string {
  const lines = commands.map((command, index) => {
    const came = said[index];
    return `  ${JSON.stringify(command)}${came === undefined || came === 'done' ? '' : `  ${came}`}`;
  });
  return [`  devices: ${devices.map((tenant, number) => `d${number} of ${tenant}`).join(', ')}`, ...lines].join('\n');
}
