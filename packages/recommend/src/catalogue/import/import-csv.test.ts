import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResource } from '../../schema/parse-resource.ts';
import { bytesOf, latin1 } from './bytes.test-kit.ts';
import { FIELD_NAMES } from './field-name.ts';
import { importCsv } from './import-csv.ts';

const FRENCH = `Titre;Titre anglais;Description;Type;Opérateur;Lien;Durée;Coût;Appareils;Compétences;Niveau;Langues;Public
Premiers e-mails;First e-mails;Lire un message. Y répondre.;Atelier;EPN du lac;https://lac.exemple/mails;1 h 30;Gratuit;ordinateur|tablette;digcomp:2.1;de base;français, anglais;Usagers
`;

describe('a table', () => {
  test('in French, with semicolons', async () => {
    const { resources, issues, rows } = await importCsv(bytesOf(FRENCH));
    expect(issues).toEqual([
      expect.objectContaining({ code: 'one-language', line: 2, column: 3, field: 'Description' }),
    ]);
    expect(rows).toBe(1);
    expect(resources).toEqual([
      {
        schema: 'jalon.resource/1',
        id: 'resource:premiers-e-mails-epn-du-lac',
        kind: 'workshop',
        title: { fr: 'Premiers e-mails', en: 'First e-mails' },
        summary: { fr: ['Lire un message.', 'Y répondre.'], en: ['Lire un message.', 'Y répondre.'] },
        dimensions: ['digcomp:2.1'],
        barriers: [],
        withSomeone: 'either',
        needs: [],
        where: null,
        provider: 'EPN du lac',
        address: 'https://lac.exemple/mails',
        lastCheck: null,
        languages: ['fr', 'en'],
        minutes: { least: 90, most: 90 },
        cost: 'free',
        devices: ['computer', 'tablet'],
        teaches: [{ dimension: 'digcomp:2.1', from: null, to: 'basic' }],
        audience: 'learner',
      },
    ]);
  });

  test('in latin-1, in English with commas, with a byte order mark: the same', async () => {
    const [old] = (await importCsv(latin1(FRENCH))).resources;
    expect(old).toEqual((await importCsv(bytesOf(FRENCH))).resources[0]);
    const { resources, issues } = await importCsv(
      bytesOf('\uFEFFtitle,title_en,description,description_en,kind\r\nMa carte,My map,Un.,One.,tool\r\n'),
    );
    expect(issues).toEqual([]);
    expect(resources[0]).toMatchObject({ kind: 'tool', title: { fr: 'Ma carte', en: 'My map' } });
  });

  test('with its own names for columns, and what stands for what it does not tell', async () => {
    const { resources, issues } = await importCsv(bytesOf('Quoi;Chez;Vu\nUne fiche;EPN;oui\n'), {
      columns: { Quoi: 'title', Chez: 'provider', Vu: null },
      defaults: { kind: 'document', languages: ['fr'], licence: 'CC-BY-4.0' },
    });
    expect(issues.map(({ code, effect }) => [code, effect])).toEqual([
      ['one-language', 'value-mended'],
      ['missing', 'value-mended'],
    ]);
    expect(resources[0]).toMatchObject({ kind: 'document', provider: 'EPN', licence: 'CC-BY-4.0', languages: ['fr'] });
  });
});

describe('what is wrong is said, cell by cell, and the rest is read', () => {
  const head = 'titre;type;lien;durée;coût;appareils;compétences;projets;départements;fin;vérifié le;couleur\n';

  test.each<readonly [row: string, field: string, column: number, code: string]>([
    ['A;atelier;http://lac.exemple;;;;;;;;;', 'lien', 3, 'invalid'],
    ['A;atelier;javascript:alert(1);;;;;;;;;', 'lien', 3, 'invalid'],
    ['A;atelier;;longtemps;;;;;;;;', 'durée', 4, 'invalid'],
    ['A;atelier;;;cher;;;;;;;', 'coût', 5, 'unknown-value'],
    ['A;atelier;;;;minitel|pc;;;;;;', 'appareils', 6, 'unknown-value'],
    ['A;atelier;;;;;1.1;;;;;', 'compétences', 7, 'unknown-value'],
    ['A;atelier;;;;;;goal:fortune;;;;', 'projets', 8, 'unknown-value'],
    ['A;atelier;;;;;;;99;;;', 'départements', 9, 'unknown-value'],
    ['A;atelier;;;;;;;;31/02/2026;;', 'fin', 10, 'invalid'],
    ['A;atelier;;;;;;;;;hier;', 'vérifié le', 11, 'invalid'],
    ['A;atelier;;;;;;;;;;vert', 'couleur', 12, 'unknown-column'],
  ])('%s', async (row, field, column, code) => {
    const { resources, issues } = await importCsv(bytesOf(`${head}${row}\n`));
    expect(resources).toHaveLength(1);
    const [found] = issues.filter((issue) => issue.field === field);
    expect(found).toMatchObject({ code, field, column, effect: 'value-left-out' });
    expect(found?.expected).not.toBe('');
  });

  test('a row without a title or a kind is left out, and the next is read', async () => {
    const { resources, issues, rows, totals } = await importCsv(bytesOf('titre;type\n;atelier\nB;dragon\nC;outil\n'));
    expect(resources.map(({ title }) => title.fr)).toEqual(['C']);
    expect([rows, totals.leftOut]).toEqual([3, 2]);
    expect(issues.filter(({ effect }) => effect === 'row-left-out')).toEqual([
      expect.objectContaining({ code: 'missing', line: 2, field: 'title' }),
      expect.objectContaining({ code: 'missing', line: 3, field: 'kind' }),
    ]);
  });

  test('bounds that cannot be read bind it to nowhere', async () => {
    for (const row of ['A;atelier;;;;;;;ici;;;', 'A;atelier;;;;;;;;bientôt;;']) {
      const { resources } = await importCsv(bytesOf(`${head}${row}\n`));
      expect(resources[0]?.only).toEqual({ departments: [] });
    }
  });

  test('a spreadsheet takes the 0 off a department', async () => {
    const { resources } = await importCsv(bytesOf(`${head}A;atelier;;;;;;;1,2a;;;\n`));
    expect(resources[0]?.only).toEqual({ departments: ['01', '2A'] });
  });

  test('nothing, no header, bytes of no text', async () => {
    expect((await importCsv([])).issues).toEqual([expect.objectContaining({ code: 'no-header' })]);
    expect((await importCsv([new Uint8Array([0xff, 0xfe, 65, 0])])).rows).toBe(0);
  });
});

describe('ids', () => {
  test('are of title and provider; what is alike is told apart, what is the same is kept once', async () => {
    const lines = [
      'Atelier;EPN;atelier;https://a.exemple',
      'Atelier;EPN;atelier;https://b.exemple',
      'Autre;EPN;outil;',
    ];
    const file = (rows: readonly string[]): string => `titre;structure;type;lien\n${rows.join('\n')}\n`;
    const { resources, issues } = await importCsv(bytesOf(file([...lines, lines[0] ?? ''])));
    expect(resources.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^resource:atelier-epn-[0-9a-f]{8}$/),
      expect.stringMatching(/^resource:atelier-epn-[0-9a-f]{8}$/),
      'resource:autre-epn',
    ]);
    expect(issues.filter(({ code }) => code === 'repeated')).toEqual([expect.objectContaining({ line: 5 })]);
    const turned = (await importCsv(bytesOf(file(lines.toReversed())))).resources;
    expect(turned.map(({ id }) => id).toSorted()).toEqual(resources.map(({ id }) => id).toSorted());
  });

  test('are made of anything', async () => {
    const { resources } = await importCsv(bytesOf('titre;type\n日本語;outil\n😀 !;outil\nŒuvre d’été;outil\n'));
    expect(resources.map(({ id }) => id.replace(/[0-9a-f]{8}$/, '#'))).toEqual([
      'resource:entry-#',
      'resource:entry-#',
      'resource:oeuvre-d-ete',
    ]);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Atelier',
      'outil',
      'EPN',
      'https://a.exemple',
      '15',
      '10-20 min',
      'gratuit',
      'digcomp:2.1',
      'F4',
    ),
    fc.constantFrom('29', '2026-01-01', 'basic', 'fr', 'FALC', 'x'.repeat(400), 'Un. Deux. Trois.', 'non', '-1', '1e9'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const header = fc.uniqueArray(fc.constantFrom(...Object.values(FIELD_NAMES).flat(), 'couleur', 'forme'), {
    minLength: 1,
    maxLength: 12,
  });
  const table = header.chain((names) =>
    fc.record({
      names: fc.constant(names),
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: names.length + 1 }), { maxLength: 8 }),
      separator: fc.constantFrom(',', ';'),
    }),
  );

  test('each row is an entry or is left out by an issue that says why; every entry is sound, with an id of its own', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ names, rows, separator }) => {
        const quoted = (one: string): string => `"${one.replaceAll('"', '""')}"`;
        const filled = rows.filter((row) => row.some((one) => /[^\u0001- ]/.test(one)));
        // The first line tells the separator; one name has none, and a comma is taken.
        const between = names.length === 1 ? ',' : separator;
        const file = [names, ...rows].map((row) => row.map(quoted).join(between)).join('\n');
        await holds(bytesOf(file), filled.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the same where the bytes were broken on their way', async () => {
    const broken = fc.tuple(
      table,
      fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 255 })), { maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(broken, async ([{ names, rows, separator }, faults]) => {
        const [bytes = new Uint8Array()] = bytesOf([names, ...rows].map((row) => row.join(separator)).join('\n'));
        for (const [at, byte] of faults) bytes[at % bytes.length] = byte;
        await holds([bytes], null);
      }),
      { numRuns: 300 },
    );
  });

  async function holds(chunks: readonly Uint8Array[], expectedRows: number | null): Promise<void> {
    const { resources, issues, rows, totals } = await importCsv(chunks);
    expect(rows).toBe(expectedRows ?? rows);
    expect(resources.length + totals.leftOut).toBe(rows);
    const left = new Set(issues.filter(({ effect }) => effect === 'row-left-out').map(({ line }) => line));
    expect(totals.leftOut === 0 || left.size > 0).toBe(true);
    const because = issues.filter(({ effect }) => effect === 'row-left-out').length;
    expect(because).toBeGreaterThanOrEqual(totals.leftOut);
    for (const one of resources) expect(parseResource(one)).toEqual({ ok: true, value: one });
    expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
  }
});

test('memory is bounded: what is too many is said', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `Titre ${index};outil`).join('\n');
  const {
    resources,
    issues,
    rows: read,
    totals,
  } = await importCsv(bytesOf(`titre;type\n${rows}\n`), {
    maxResources: 10,
    maxIssues: 5,
  });
  expect([resources.length, read, totals.leftOut, issues.length]).toEqual([10, 30, 20, 5]);
  expect(totals.issues).toBeGreaterThan(20);
});
