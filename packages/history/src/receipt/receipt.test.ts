import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authority, day, groundEventOf, office, person, recordOf } from '../ground.test-support.ts';
import { groundsFromEvents } from '../ground/grounds.ts';
import { textOfQr } from './qr-reader.test-support.ts';
import { qrSvg, QR_BYTES } from './qr-svg.ts';
import { readReceiptText } from './read-receipt-text.ts';
import type { Receipt } from './receipt.ts';
import { receiptOf } from './receipt-of.ts';
import { receiptPage } from './receipt-page.ts';
import { anyReceipt } from './receipt.test-arbitrary.ts';
import { receiptText } from './receipt-text.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { ReceiptWords } from './words/receipt-words.ts';
import { receiptWords } from './words/receipt-words-of.ts';

const whose = { tenant: 'town', subject: 'anna', purpose: 'follow-up' } as const;
const consent = recordOf(
  { kind: 'consent', explicit: true },
  {
    recordId: '01926f3e-7c2a-7b1e-9d3a-5f2b8c1e4a77',
    controllers: [{ id: 'town', name: 'Mairie de Saint-Exemple' }],
    withdrawal: { how: ['spoken', 'letter'], contact: 'accueil@saint-exemple.example' },
  },
);
const given = groundEventOf(
  'a',
  day(1),
  consent,
  { state: 'given', by: person },
  { method: 'oral', evidence: { kind: 'mediator-attestation', sha256: 'c'.repeat(64) } },
);
const task = recordOf({ kind: 'publicTask', statute: 'law:1' });
const informed = groundEventOf('b', day(1), task, { state: 'informed', by: office });

function receiptFrom(events: Parameters<typeof groundsFromEvents>[0], now = day(9)): Receipt {
  const receipt = receiptOf(groundsFromEvents(events), whose, now);
  if (receipt === null) throw new Error('no receipt');
  return receipt;
}

describe('a receipt', () => {
  it('tells what, by whom, why, until when, what may be asked and of whom', () => {
    expect(receiptFrom([given])).toEqual({
      schema: 'jalon.receipt/1',
      recordId: '01926f3e-7c2a-7b1e-9d3a-5f2b8c1e4a77',
      purpose: 'follow-up',
      ground: 'consent',
      categories: ['answers', 'talk', 'results', 'decisions', 'identity', 'notes'],
      controllers: ['Mairie de Saint-Exemple'],
      recipients: ['Médiathèque'],
      storage: { place: 'device', country: 'FR' },
      standing: 'holds',
      since: day(1),
      method: 'oral',
      until: '2027-03-01T09:00:00.000Z',
      retention: { after: 'lastContact', months: 12 },
      rights: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'withdrawal'],
      withdrawal: { how: ['spoken', 'letter'], contact: 'accueil@saint-exemple.example' },
      complaintAuthority: 'CNIL',
      notice: consent.notice,
    });
  });

  it('gives the rights that the law gives, whatever the record says', () => {
    expect(consent.rights).toEqual(['access']);
    expect(receiptFrom([informed]).rights).toContain('objection');
  });

  it('says how things stand: objected, put aside, ended', () => {
    const change = (state: 'objected' | 'restricted'): Receipt =>
      receiptFrom([informed, groundEventOf('c', day(3), task, { state, by: person })]);
    expect(change('objected')).toMatchObject({ standing: 'objected', since: day(3), until: null });
    expect(change('restricted')).toMatchObject({ standing: 'restricted', since: day(3) });
    const lifted = groundEventOf('d', day(5), task, { state: 'lifted', by: office });
    const objected = groundEventOf('c', day(3), task, { state: 'objected', by: person });
    expect(receiptFrom([informed, objected, lifted])).toMatchObject({ standing: 'holds', since: day(1) });
    const withdrawn = groundEventOf('c', day(4), consent, { state: 'withdrawn', by: person });
    expect(receiptFrom([given, withdrawn])).toMatchObject({ standing: 'ended', since: day(4), until: null });
    const invalidated = groundEventOf('c', day(4), task, { state: 'invalidated', by: authority });
    expect(receiptFrom([informed, invalidated])).toMatchObject({ standing: 'ended', recordId: task.recordId });
    expect(receiptFrom([given], '2028-01-01T00:00:00.000Z')).toMatchObject({ standing: 'ended' });
  });

  it('is not there where nothing was told, or where it cannot be understood', () => {
    const grounds = groundsFromEvents([given]);
    expect(receiptOf(groundsFromEvents([]), whose, day(9))).toBe(null);
    expect(receiptOf(grounds, { ...whose, purpose: 'research' }, day(9))).toBe(null);
    expect(receiptOf(grounds, { ...whose, subject: 'bela' }, day(9))).toBe(null);
    expect(receiptOf(grounds, whose, '2026-02-01T00:00:00.000Z')).toBe(null);
    expect(receiptOf({ ...grounds, unreadable: true }, whose, day(9))).toBe(null);
    expect(receiptOf({ ...grounds, erasedAt: day(2) }, whose, day(9))).toBe(null);
  });
});

describe('the text of a receipt', () => {
  it('is short, tells nothing of the person, and is read back whole', () => {
    const text = receiptText(receiptFrom([given]));
    expect(text.length).toBeLessThan(560);
    expect(text).not.toContain('anna');
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        expect(readReceiptText(receiptText(receipt))).toEqual({ ok: true, value: receipt });
      }),
      { numRuns: 300 },
    );
  });

  it('names the first key that is wrong, and never throws', () => {
    const fields = JSON.parse(receiptText(receiptFrom([given]))) as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      const { [key]: _, ...rest } = fields;
      expect(readReceiptText(JSON.stringify(rest))).toMatchObject({ ok: false, field: key });
      expect(readReceiptText(JSON.stringify({ ...fields, [key]: { a: 1 } }))).toMatchObject({ ok: false, field: key });
    }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('['.repeat(5000))), (text) => {
        expect(readReceiptText(text).ok).toBe(false);
      }),
    );
  });
});

describe('the QR code of a receipt', () => {
  it('holds the text of the receipt, to the last sign', () => {
    const text = receiptText(receiptFrom([given]));
    const svg = qrSvg(text, 'label')?.html ?? '';
    expect(textOfQr(svg)).toBe(text);
    let read = 0;
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        const own = receiptText(receipt);
        const drawn = qrSvg(own, 'x');
        if (drawn === null) return;
        read += 1;
        expect(textOfQr(drawn.html)).toBe(own);
      }),
      { numRuns: 8 },
    );
    expect(read).toBeGreaterThan(3);
  });

  it('is at least 25 mm wide on paper, and at most 63', () => {
    const widthOf = (text: string): number => Number(/width="([\d.]+)mm"/.exec(qrSvg(text, 'x')?.html ?? '')?.[1]);
    expect(widthOf(receiptText(receiptFrom([given])))).toBeGreaterThan(25);
    expect(widthOf('x'.repeat(QR_BYTES))).toBe(62.5);
    expect(textOfQr(qrSvg('x'.repeat(QR_BYTES), '')?.html ?? '')).toBe('x'.repeat(QR_BYTES));
    expect(qrSvg('x'.repeat(QR_BYTES + 1), 'x')).toBe(null);
    expect(qrSvg('é'.repeat(QR_BYTES / 2 + 1), 'x')).toBe(null);
  });
});

describe('the printed receipt', () => {
  it('says it all in plain French, with the square', () => {
    const page = receiptPage(receiptFrom([given]), fr);
    for (const words of [
      'Ce qui est gardé sur vous',
      'Vous accompagner et se souvenir de ce qui a été fait.',
      'Mairie de Saint-Exemple',
      'Médiathèque',
      'C’était le 1er mars 2026, à voix haute.',
      'Votre oui compte jusqu’au 1er mars 2027.',
      'Tout est effacé 12 mois après votre dernier passage.',
      'Changer d’avis, quand vous voulez.',
      'Par une lettre.',
      'accueil@saint-exemple.example',
      'CNIL',
      '01926f3e-7c2a-7b1e-9d3a-5f2b8c1e4a77',
      'aaaaaaaa aaaaaaaa',
    ])
      expect(page).toContain(words);
    expect(textOfQr(page)).toBe(receiptText(receiptFrom([given])));
    expect(page.startsWith('<!doctype html><html lang="fr"><head><meta charset="utf-8">')).toBe(true);
  });

  it('says in English what may come later only', () => {
    const page = receiptPage(receiptFrom([informed]), receiptWords('en'));
    expect(page).toContain('To erase everything, if your no is accepted.');
    expect(page).toContain('You were told on 1 March 2026.');
    expect(page).not.toContain('Your yes');
  });

  it('once ended, shows no more than that, and what may still be asked', () => {
    const page = receiptPage(
      receiptFrom([given, groundEventOf('c', day(4), consent, { state: 'withdrawn', by: person })]),
      fr,
    );
    expect(page).toContain('Plus rien n’est gardé pour cela.');
    expect(page).toContain('Depuis le 4 mars 2026.');
    expect(page).not.toContain('Vos réponses.');
    expect(page).not.toContain('Vous avez dit oui.');
    expect(page).toContain('CNIL');
  });

  it('fetches nothing, runs nothing, and lets nobody’s name in as anything but text', () => {
    fc.assert(
      fc.property(anyReceipt, fc.constantFrom(fr, en), (receipt, words) => {
        const page = receiptPage(receipt, words);
        const tags = [...page.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, tag]) => tag);
        expect([...new Set(tags)].filter((tag) => !TAGS.includes(tag ?? ''))).toEqual([]);
        const attributes = [...page.matchAll(/<[a-z][\w-]*((?:\s+[\w:-]+="[^"]*")*)\s*>/gi)].flatMap(([, all]) =>
          [...(all ?? '').matchAll(/([\w:-]+)="/g)].map(([, name]) => name),
        );
        expect([...new Set(attributes)].filter((name) => !ATTRIBUTES.includes(name ?? ''))).toEqual([]);
        // Each opening sign opens one of our elements: none is left over for somebody else.
        expect(page.match(/</g)).toHaveLength(tags.length + 1);
        expect(page.match(/<style/g)).toHaveLength(1);
        const shown = [...page.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, text = '']) => text);
        for (const name of [...receipt.controllers, receipt.withdrawal.contact, receipt.complaintAuthority])
          expect(shown).toContain(asShown(name));
      }),
      { numRuns: 25 },
    );
  });

  it('fits one side of A4 at 14 points, by an estimate of its lines', () => {
    const widest = { ...receiptFrom([given]), storage: { place: 'server', country: 'FR' } } as const;
    for (const words of [fr, en])
      for (const receipt of [
        widest,
        { ...widest, ground: 'publicTask', rights: receiptFrom([informed]).rights } as const,
      ])
        expect(millimetresOf(receiptPage(receipt, words))).toBeLessThan(297 - 24);
  });
});

/** What `&`, `<`, `>` and `"` become; what no page shows is a space. */
function asShown(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Of the longer column and of what is above and below it: 34 letters a line of a column (91 mm at 14 points), 6.4 mm a line. */
function millimetresOf(page: string): number {
  const [, columns = '', proof = ''] =
    /<div class="columns">(.*)<\/div><section class="proof">(.*)<\/section>/s.exec(page) ?? [];
  const heights = columns.split('</div><div>').map((column) => {
    const lines = [...column.matchAll(/<(?:p|li|h2)>(.*?)<\/(?:p|li|h2)>/gs)].map(([, line = '']) =>
      Math.ceil(line.replaceAll(/<[^>]*>/g, '').length / 34),
    );
    const sections = column.match(/<section>/g)?.length ?? 0;
    return lines.reduce((sum, count) => sum + count, 0) * 6.4 + sections * 3;
  });
  const square = Number(/height="([\d.]+)mm"/.exec(proof)?.[1]);
  return 13 + Math.max(...heights) + 2.5 + square;
}

const TAGS = 'html head meta title style body main h1 h2 section div p ul li bdi code svg path'.split(' ');
const ATTRIBUTES = 'lang charset name content http-equiv class xmlns viewBox width height role aria-label d'.split(' ');

describe('the words', () => {
  it('shame nobody and count nothing', () => {
    const never = /\b(?:score|note|échec|faux|erreur|nul|raté|insuffisant|test|examen|niveau)\b|%/iu;
    for (const words of [fr, en]) expect(never.test(textsOf(words).join('\n'))).toBe(false);
  });

  it('are short: a sentence of at most 15 words, of a line each', () => {
    for (const words of [fr, en])
      for (const text of textsOf(words))
        for (const sentence of text.split(/(?<=[.!?])\s/u))
          expect(sentence.split(/\s+/u).length).toBeLessThanOrEqual(15);
  });

  it('name the months', () => {
    for (const words of [fr, en])
      expect(new Set(Array.from({ length: 12 }, (_, i) => words.date(2, i + 1, 2026))).size).toBe(12);
    expect(fr.date(1, 8, 2026)).toBe('1er août 2026');
    expect(en.date(21, 12, 2026)).toBe('21 December 2026');
    expect(en.until.lastContact(1)).toContain('1 month after');
  });
});

function textsOf({ notice, ...rest }: ReceiptWords): readonly string[] {
  return [...everyText(rest), ...everyText(notice({ controller: 'Mairie', recipients: ['CCAS'], months: 12 }))];
}

function everyText(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (...given: unknown[]) => unknown)('2', 3, 4))];
  return Object.values(words as object).flatMap(everyText);
}
