import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * What ECMAScript defines to the last bit: + − × ÷ %, √ (IEEE 754) and these. All other functions of `Math`, and powers, are
 * "implementation-approximated"; comparing texts by locale, time and chance depend on where and when one is.
 */
const EXACT = /^(?:abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc)$/;

async function minified(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** What in a minified program need not give the same bits everywhere. */
function inexact(code: string): readonly string[] {
  const functions = [...code.matchAll(/Math\s*(?:\.|\?\.)\s*([\w$]+)/g)].flatMap(([, name]) =>
    EXACT.test(name!) ? [] : [`Math.${name}`],
  );
  const indirect = code.match(/Math(?!\s*\.\s*\w)/g) ?? [];
  const others = code.match(/\*\*|\.toLocale\w*|\.localeCompare|\bIntl\b|\bDate\b|\bperformance\b|\bcrypto\b/g) ?? [];
  return [...functions, ...indirect, ...others];
}

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, { readonly '@jalon/source'?: string }>>;
};
const entries = Object.values(exports).flatMap((entry) => entry['@jalon/source'] ?? []);

test('every entry is looked at', () => {
  expect(entries.length).toBeGreaterThan(2);
});

test.each(entries)('%s uses nothing that an engine is free to approximate', async (entry) => {
  const code = await minified(`../${entry}`);
  expect(inexact(code)).toEqual([]);
});

test('what is free to differ is recognised', () => {
  expect(inexact('a=Math.sqrt(2)+Math.exp(1);b=a**2;const{cos:c}=Math;new Date')).toEqual([
    'Math.exp',
    'Math',
    '**',
    'Date',
  ]);
});
