import { readFileSync } from 'node:fs';
import { checkFile } from '../../packages/bank/src/lint/check-file.ts';
import { provideInteractions } from '../../packages/items/src/interactions/index.ts';
import { provideAllSimulations } from '../../packages/items/src/simulations/index.ts';

/** Says what is wrong with each file, one finding a line. The exit code: 0 nothing, 1 something, 2 a file that cannot be read. */
export function checkFiles(files: readonly string[]): 0 | 1 | 2 {
  provideAllSimulations();
  provideInteractions();
  let found = 0;
  for (const file of files) {
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return 2;
    }
    const findings = checkFile(content);
    found += findings.length;
    for (const one of findings) console.log(`! ${one.code}  ${one.where}: ${one.found}; expected ${one.expected}`);
    console.log(`${file}: ${findings.length} findings`);
  }
  return found === 0 ? 0 : 1;
}
