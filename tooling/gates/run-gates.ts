import type { Gate } from './gate.ts';
import { tellProgress } from './tell-progress.ts';

/** Runs gates one after the other, a line each, and on standard error what a long one is at; what is wrong is told at the end. The last line counts. Gives the exit code. */
export async function runGates(gates: readonly Gate[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  const wrong: string[] = [];
  for (const gate of gates) {
    const began = performance.now();
    const progress = tellProgress(gate.name, (line) => console.error(line));
    const result = await gate.run(progress.tell).catch((error: unknown) => ({
      passed: 0,
      failed: 1,
      details: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      note: '',
    }));
    progress.stop();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    passed += result.passed;
    failed += result.failed;
    const note = result.note === undefined || result.note === '' ? '' : `  (${result.note})`;
    console.log(
      `${result.failed === 0 ? '✓' : '✗'} ${gate.name.padEnd(22)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed ${seconds.padStart(7)} s${note}`,
    );
    if (result.failed > 0) wrong.push(`\n── ${gate.name}`, ...result.details.map((line) => `  ${line}`));
  }
  for (const line of wrong) console.log(line);
  console.log('');
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
