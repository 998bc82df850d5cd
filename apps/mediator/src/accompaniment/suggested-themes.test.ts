import { expect, test } from 'vitest';
import { suggestedThemes, type ThemeStep } from './suggested-themes.ts';

const mail: ThemeStep = { dimension: 'digcomp:2.1', resources: [], facts: {} };
const device: ThemeStep = {
  dimension: null,
  resources: [],
  facts: { 'barrier.F2': { value: 'need', source: 'declared', refs: [] } } as unknown as ThemeStep['facts'],
};
const nothing: ThemeStep = { dimension: null, resources: [], facts: {} };

test('a diagnostic of today comes first, then the likeliest theme of each agreed step', () => {
  expect(suggestedThemes([mail, device, nothing], [], true)).toEqual({
    likely: ['diagnostic_numerique', 'email', 'prendre_en_main_du_materiel'],
    near: ['reseaux_sociaux', 'maintenance_de_materiel'],
  });
});

test('what is only in sight is near, and nothing is made up', () => {
  expect(suggestedThemes([], [mail], false)).toEqual({ likely: [], near: ['email', 'reseaux_sociaux'] });
  expect(suggestedThemes([], [nothing], false)).toEqual({ likely: [], near: [] });
});

test('procedures have twelve themes: five are near, the others in the whole list', () => {
  const { likely, near } = suggestedThemes([{ dimension: 'digcomp:2.3', resources: [], facts: {} }], [], false);
  expect(likely).toEqual(['aide_aux_demarches_administratives']);
  expect(near).toHaveLength(5);
});

test('a step that teaches nothing is known by what it points to', () => {
  const official = { dimension: null, facts: {}, resources: [{ dimensions: [], barriers: ['barrier:F9'] }] };
  const { likely } = suggestedThemes([official as unknown as ThemeStep], [], false);
  expect(likely).toEqual(['aide_aux_demarches_administratives']);
});
