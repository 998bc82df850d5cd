import type { Config } from '@jalon/scoring';
import type { DiagnosticConfig } from '../diagnostic-config.ts';

/**
 * What kept answers are read with again. The seed only draws where a posterior does not converge; any will do, the same each time.
 */
export function engineConfig({ model, scored }: DiagnosticConfig): Config {
  return { model, items: scored, seed: 0 };
}
