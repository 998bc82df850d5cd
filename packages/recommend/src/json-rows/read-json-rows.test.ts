import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonRow } from './json-row.ts';
import { readJsonRows } from './read-json-rows.ts';

async function rowsOf(file: string | Uint8Array, piece = 1 << 16, maxRowBytes?: number): Promise<readonly JsonRow[]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += piece) chunks.push(bytes.subarray(at, at + piece));
  const rows: JsonRow[] = [];
  for await (const row of readJsonRows(chunks, { maxRowBytes })) rows.push(row);
  return rows;
}
const told = (rows: readonly JsonRow[]): readonly unknown[] =>
  rows.map(({ line, column, value, issue }) => (issue === null ? value : `${issue}@${line}:${column}`));

test.each([
  ['[{"a":1},{"a":"}]\\""}]', [{ a: 1 }, { a: '}]"' }]],
  ['\uFEFF[\n  {"a": [1, [2]]}\n]\n', [{ a: [1, [2]] }]],
  ['{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ['{"count": 2, "links": ["x"], "data": [ {"a":1}, {"a":2} ], "more": {"a": [{"b":3}]}}', [{ a: 1 }, { a: 2 }]],
  ['{"services": ["x"], "a": {"b": 1}}', [{ services: ['x'], a: { b: 1 } }]],
  ['[]', []],
  ['', ['nothing@1:1']],
  ['nom;commune', ['not-json@1:1']],
  [
    '[{"a":1},\n7, "x", null, [1],\n{"a":2}]',
    [{ a: 1 }, 'not-an-object@2:1', 'not-an-object@2:4', 'not-an-object@2:9', 'not-an-object@2:15', { a: 2 }],
  ],
  ['[{"a":1},\n{"a:2},\n{"a":3}]', [{ a: 1 }, 'not-json@2:1', { a: 3 }]],
  ['[{"a":}, {"a":3}', ['not-json@1:2', { a: 3 }, 'cut-short@1:16']],
  ['[{"a":1', ['not-json@1:2']],
  // One object a line, each with lists of its own.
  ['{"a":[{"b":1}]}\n{"a":[{"b":2}]}', [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }]],
  ['{"services":[{"b":1}]}\n{"services":[{"b":2}]}', [{ services: [{ b: 1 }] }, { services: [{ b: 2 }] }]],
  ['{"a":[{"b":1}]}\n{"a":[{"b:2}]}\n{"a":3}', [{ a: [{ b: 1 }] }, 'not-json@2:1', { a: 3 }]],
  ['{"title":"A","teaches":[{"b":1}]}', [{ title: 'A', teaches: [{ b: 1 }] }]],
  // A list of rows beside another.
  ['{"authors":[{"b":1}],"resources":[{"a":1},{"a":2}]}', ['list-left-out@1:13', { a: 1 }, { a: 2 }]],
  ['{"name":"x","data":[{"a":1}],\n"included":[{"b":1}]}', [{ a: 1 }, 'list-left-out@2:13']],
  ['{"few":[{"b":1}],"many":[{"a":1},{"a":2}]}', ['list-left-out@1:9', { a: 1 }, { a: 2 }]],
  // What comes after the end, and an end that does not come.
  ['[{"a":1}]\n[{"a":2}] x', [{ a: 1 }, 'after-the-end@2:1']],
  ['{"data":[{"a":1}]} x', [{ a: 1 }, 'after-the-end@1:20']],
  ['[{"a":1},', [{ a: 1 }, 'cut-short@1:9']],
  ['{"data":[{"a":1},{"a":2}', [{ a: 1 }, { a: 2 }, 'cut-short@1:24']],
  ['{"data":[{"a":1},\n{"a:2},\n{"a":3}],"x":1}', [{ a: 1 }, 'not-json@2:1', { a: 3 }]],
  ['{"data":[{"a":1}],"x":"\n', [{ a: 1 }, 'not-json@1:24']],
])('%j', async (file, expected) => expect(told(await rowsOf(file))).toEqual(expected));

test('latin-1 is read, UTF-16 is refused', async () => {
  expect(told(await rowsOf(Uint8Array.from('[{"a":"\xE9"}]', (sign) => sign.charCodeAt(0))))).toEqual([{ a: 'é' }]);
  expect(told(await rowsOf(Uint8Array.from([0xff, 0xfe, 0x5b, 0])))).toEqual(['unsupported-encoding@1:1']);
});

test('an object that does not end costs no more than the longest row', async () => {
  const rows = await rowsOf(`{"a":1}\n{"b": ${'[1, '.repeat(5000)}\n{"a":2}\n`, 1000, 4096);
  expect(told(rows)).toEqual([{ a: 1 }, 'row-too-long@2:1', { a: 2 }]);
});

test('a list longer than a row under a key is read as it comes', async () => {
  const list = `[${Array.from({ length: 900 }, (_, index) => `{"a":${index}}`).join(',\n')}]`;
  const all = Array.from({ length: 900 }, (_, a) => ({ a }));
  expect(told(await rowsOf(`{"title":"x","pages":${list}}`, 1000, 4096))).toEqual(all);
  const [first, ...others] = await rowsOf(`{"authors":[{"b":1}],"pages":${list},"data":[{}]}`, 1000, 4096);
  expect(told([first ?? others[0]].flatMap((one) => one ?? []))).toEqual(['list-left-out@1:13']);
  expect(told(others)).toEqual([...all, 'list-left-out@900:20']);
});

test('a first line that is too long does not take the next', async () => {
  const rows = await rowsOf(`{"b": ${'[1, '.repeat(5000)}\n{"a":2}\n`, 1000, 4096);
  expect(told(rows)).toEqual(['row-too-long@1:1', { a: 2 }]);
});

test('what was written is read, in whatever pieces and shape it comes', async () => {
  const objects = fc.array(fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(objects, fc.integer({ min: 1, max: 30 }), fc.boolean(), async (values, piece, pretty) => {
      const plain = JSON.parse(JSON.stringify(values)) as unknown;
      expect(told(await rowsOf(JSON.stringify(values, null, pretty ? 2 : 0), piece))).toEqual(plain);
      expect(told(await rowsOf(JSON.stringify({ count: 1, data: [{}, ...values] }), piece))).toEqual([
        {},
        ...(plain as unknown[]),
      ]);
      const lines = [{ data: [{ a: 1 }] }, ...(plain as unknown[]), { a: 2 }];
      expect(told(await rowsOf(lines.map((one) => JSON.stringify(one)).join('\n'), piece))).toEqual(lines);
    }),
  );
});

test('any bytes at all: no throw, the same rows whatever the pieces', async () => {
  const bytes = fc.array(fc.constantFrom(...'[]{},:"\\\n 1a'.split('').map((sign) => sign.charCodeAt(0))), {
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (given, piece) => {
      const file = Uint8Array.from(given);
      expect(await rowsOf(file, piece)).toEqual(await rowsOf(file));
    }),
    { numRuns: 500 },
  );
});
