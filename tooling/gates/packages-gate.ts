import { checkPackages } from '../packages/check-packages.ts';
import type { Gate } from './gate.ts';

/** Every package packed, linted, installed, imported, compiled and weighed as a stranger would; three counts per package. */
export function packagesGate(): Gate {
  return {
    name: 'packages',
    async run(tell) {
      const { packages, errors } = await checkPackages(tell);
      const checks = packages.flatMap((each) => [each.publint, each.attw, each.installs]);
      return { passed: checks.filter(Boolean).length, failed: errors.length, details: errors };
    },
  };
}
