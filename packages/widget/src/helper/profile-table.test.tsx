import { AREAS } from '@jalon/referential';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HelperProvider } from './helper-provider.tsx';
import { ProfilePicture } from './profile-picture.tsx';
import { ProfileTable } from './profile-table.tsx';
import type { ShownEstimate, ShownProfile } from './shown-profile.ts';
import { helperWords } from './helper-words-of.ts';

/** Nothing is known but the first competence of the first area, a little. */
function profileOf(told: Partial<ShownEstimate> = {}): ShownProfile {
  const nothing = { answers: 0, basis: 'neighbours', claim: { kind: 'unexplored' } } as const;
  const range = { kind: 'range', from: 'basic', to: 'intermediate', probability: 0.7 } as const;
  return {
    areas: AREAS.map(({ id }) => ({ id, ...nothing })),
    dimensions: AREAS.flatMap(({ id: area, dimensions }) =>
      dimensions.map((id) => ({
        id,
        area,
        ...nothing,
        ...(id === 'digcomp:1.1' && { answers: 2, basis: 'observed', claim: range, ...told }),
      })),
    ),
  };
}

function table(profile: ShownProfile, locale: 'fr' | 'en'): string {
  return renderToStaticMarkup(
    <HelperProvider locale={locale}>
      <ProfileTable profile={profile} />
    </HelperProvider>,
  );
}

test('says how sure and from what, in words alone', () => {
  const said = table(profileOf(), 'fr');
  expect(said).toContain(
    'Entre « De base » et « Intermédiaire »</td><td>À confirmer</td><td>Ses réponses, 2 activités</td>',
  );
  expect(said).not.toContain(helperWords('fr').columns.since);
});

test('has a column for the day of the last observation where one is told', () => {
  const said = table(profileOf({ observedAt: '2026-03-03T12:00:00.000Z' }), 'fr');
  expect(said).toContain(`<th scope="col">${helperWords('fr').columns.since}</th>`);
  expect(said).toContain('<td>3 mars 2026</td>');
  expect(table(profileOf({ observedAt: '2026-03-03T12:00:00.000Z' }), 'en')).toContain('<td>3 March 2026</td>');
  expect(table(profileOf({ observedAt: '2026-04-01T12:00:00.000Z' }), 'fr')).toContain('<td>1er avril 2026</td>');
  expect(table(profileOf({ observedAt: null }), 'fr')).toContain('2 activités</td><td>–</td>');
  for (const row of said.split('<tr').slice(1)) expect(row.match(/<t[hd]/gu)).toHaveLength(5);
});

test('what an earlier time told is marked, and the legend says how', () => {
  const picture = (profile: ShownProfile): string =>
    renderToStaticMarkup(
      <HelperProvider locale="fr">
        <ProfilePicture profile={profile} />
      </HelperProvider>,
    );
  const { previous } = helperWords('fr').basis;
  expect(picture(profileOf())).not.toContain(previous);
  const said = picture(profileOf({ basis: 'previous' }));
  expect(said).toContain(`· À confirmer · ${previous}</title>`);
  expect(said.split('jalon-cell-before')).toHaveLength(2);
  expect(said).toContain(`${previous}</li>`);
});

test('stands outside of a diagnostic, in a provider and nowhere else', () => {
  const picture = <ProfilePicture profile={profileOf()} />;
  expect(renderToStaticMarkup(<HelperProvider locale="en">{picture}</HelperProvider>)).toContain('1 of 27 competences');
  expect(() => renderToStaticMarkup(picture)).toThrow('HelperProvider');
});
