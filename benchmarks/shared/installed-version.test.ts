import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedVersion } from './installed-version.ts';

test('the version is that of the manifest on disk; what is not installed has none', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(installedVersion('@bdelab/jscat')).toBe(devDependencies['@bdelab/jscat']);
  expect(installedVersion('@bdelab/no-such-package')).toBeNull();
});
