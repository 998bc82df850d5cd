import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personaPlans } from '../personas/persona-plans.ts';

/**
 * Writes the expected plan of every persona beside it, to be read before it is committed:
 * `node --conditions=@jalon/source packages/bank/src/cli/write-persona-plans.ts`, then `oxfmt packages/bank/content/personas`.
 */
const folder = join(import.meta.dirname, '..', '..', 'content', 'personas');
for (const plan of personaPlans())
  writeFileSync(
    join(folder, `${plan.persona.slice('persona:'.length)}.plan.json`),
    `${JSON.stringify(plan, null, 2)}\n`,
  );
