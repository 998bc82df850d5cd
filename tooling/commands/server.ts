import { runCommand } from '../../apps/server/src/cli/run-command.ts';

const args = process.argv.slice(2);
process.exitCode = await runCommand(args.length === 0 ? ['serve'] : args);
