import { describe, expect, it } from 'vitest';
import { parseCode } from '../parse-code/parse-code.ts';
import { ReferentialError } from '../referential-error.ts';
import type { FrameId } from './entry-id.ts';
import { entry } from './entry.ts';
import { findEntry } from './find-entry.ts';
import { frame } from './frame-by-id.ts';
import { FRAMES } from './frames.ts';
import { isEntryId } from './is-entry-id.ts';

/** Counted in the documents the frames come from: entries by kind. */
const COUNTS: Readonly<Record<FrameId, Readonly<Record<string, number>>>> = {
  digcomp: { area: 5, competence: 21 },
  digcomp22: { area: 5, competence: 21 },
  jalon: { area: 1, competence: 6 },
  barrier: { barrier: 13 },
  prealable: { prerequisite: 5 },
  crcn: { area: 5, competence: 16, band: 4, level: 8 },
  pix: { area: 5, competence: 16 },
  clea: { area: 4 },
  anlci: { degree: 4 },
  eds: { task: 8 },
  dsi: { area: 5, activity: 30 },
  insee: { situation: 2 },
  coop: { field: 11, value: 70 },
  bases: { field: 3, value: 23 },
  places: { field: 9, value: 57 },
  di: { field: 8, value: 59 },
  di0: { field: 1, value: 15 },
};

/** Values by field, counted in the standards. */
const FIELDS: Readonly<Record<string, number>> = {
  'coop:thematique': 19,
  'coop:thematique_demarche': 11,
  'coop:autonomie': 3,
  'coop:materiel': 5,
  'coop:tranche_age': 8,
  'coop:structure_de_redirection': 7,
  'bases:beneficiary': 10,
  'bases:resource_type': 9,
  'places:services': 9,
  'places:prise_en_charge_specifique': 7,
  'places:publics_specifiquement_adresses': 5,
  'places:frais_a_charge': 3,
  'places:modalites_acces': 6,
  'places:modalites_accompagnement': 4,
  'places:dispositif_programmes_nationaux': 11,
  'places:formations_labels': 10,
  'di:thematiques': 24,
  'di:publics': 14,
  'di:type': 6,
  'di0:thematiques': 15,
};

describe('frames', () => {
  it.each(Object.entries(COUNTS))('%s has the entries that its document has', (id, expected) => {
    const counts: Record<string, number> = {};
    for (const { kind } of frame(id as FrameId).entries) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  it('are listed once each', () => {
    expect(FRAMES.map(({ id }) => id).toSorted()).toEqual(Object.keys(COUNTS).toSorted());
  });

  it.each(Object.entries(FIELDS))('%s accepts the values of its standard', (field, count) => {
    expect(all().filter(({ parent }) => parent === field)).toHaveLength(count);
  });

  it('prefix every id by their own name, never give one twice, and are understood by parseCode', () => {
    for (const { id, entries } of FRAMES)
      for (const one of entries) {
        expect(one.id.startsWith(`${id}:`)).toBe(true);
        expect(parseCode(one.id)).toMatchObject({ ok: true, value: { id: one.id } });
      }
    expect(new Set(all().map(({ id }) => id)).size).toBe(all().length);
  });

  it('hang every entry under one of the same frame', () => {
    const orphans = FRAMES.flatMap(({ entries }) =>
      entries.filter(
        ({ parent }, index) => parent !== undefined && !entries.slice(0, index).some(({ id }) => id === parent),
      ),
    );
    expect(orphans).toEqual([]);
    expect(all().filter(({ parent }) => parent !== undefined).length).toBeGreaterThan(300);
  });

  it('are said in French, with typographic apostrophes, and in English wherever it is not a name', () => {
    for (const { label } of all()) {
      expect(label.fr.trim()).toBe(label.fr);
      expect(label.fr).not.toMatch(/^$|'/);
    }
    const names = /^(places:(dispositif_|formations_)|di:reseaux_).*\./;
    const silent = all().filter(({ label }) => label.en === undefined || /^$|'/.test(label.en));
    expect(silent.filter(({ id }) => !names.test(id))).toEqual([]);
  });

  it('keep the exact value of the standard beside our id', () => {
    expect(entry('places:modalites_acces.ce-lieu-n-accueille-pas-de-public').code).toBe(
      "Ce lieu n'accueille pas de public",
    );
    expect(entry('coop:thematique.gere_ses_contenus_numeriques').code).toBe('gere_ses_contenus_numeriques');
    expect(entry('dsi:DCC7').code).toBe('DCC7');
  });

  it('never confuse the same number in two frames', () => {
    expect(entry('pix:2.3').label.fr).toBe('Collaborer');
    expect(entry('digcomp:2.3').label.en).toBe('Engaging in citizenship through digital technologies');
    expect(entry('crcn:5.2').label.fr).not.toBe(entry('pix:5.2').label.fr);
    expect(entry('digcomp22:2.5').label.en).toBe('Netiquette');
    expect(entry('digcomp22:2.2').label.en).toBe(entry('digcomp:2.2').label.en);
  });

  it('refuse what they do not have with an error that says where', () => {
    // @ts-expect-error no such competence
    expect(() => entry('pix:9.9')).toThrow(ReferentialError);
    expect(() => frame('digcomp4' as FrameId)).toThrow(expect.objectContaining({ place: 'id', code: 'unknown-code' }));
    expect(findEntry('2.3')).toBeNull();
    expect(findEntry('')).toBeNull();
    expect(isEntryId('crcn:2.5')).toBe(false);
    expect(isEntryId('crcn:2.4')).toBe(true);
    expect(isEntryId(2.4)).toBe(false);
  });
});

function all(): (typeof FRAMES)[number]['entries'] {
  return FRAMES.flatMap(({ entries }) => entries);
}
