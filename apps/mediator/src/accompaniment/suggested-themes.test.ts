import { expect, test } from 'vitest';
import { suggestedThemes, type ThemeStep } from './suggested-themes.ts';

const mail: ThemeStep = { dimension: 'digcomp:2.1', facts: {} };
const device: ThemeStep = {
  dimension: null,
  facts: { 'barrier.F2': { value: 'need', source: 'declared', refs: [] } } as unknown as ThemeStep['facts'],
};
const nothing: ThemeStep = { dimension: null, facts: {} };

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
  const { likely, near } = suggestedThemes([{ dimension: 'digcomp:2.3', facts: {} }], [], false);
  expect(likely).toEqual(['aide_aux_demarches_administratives']);
  expect(near).toHaveLength(5);
});
