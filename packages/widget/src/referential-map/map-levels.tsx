import { BANDS, type Localised } from '@jalon/referential';
import type { Description, GroundworkDescription } from '@jalon/referential/descriptions';
import type { Locale } from '@jalon/referential';
import type { ReactElement } from 'react';
import { StakeMark } from './stake-mark.tsx';
import type { MapTexts } from './texts/map-text-shape.ts';

/** Properties of {@link MapLevels}. */
export interface MapLevelsProps {
  readonly said: Description | GroundworkDescription;
  readonly locale: Locale;
  readonly texts: MapTexts;
}

/** What a person can do at each level, as a path from stake to stake. */
export function MapLevels({ said, locale, texts }: MapLevelsProps): ReactElement {
  return (
    <ol className="jalon-map-levels">
      {levelsOf(said, locale, texts).map(({ name, words }, index) => (
        <li key={name} className="jalon-map-level">
          <StakeMark bands={index + 1} />
          <div>
            <p className="jalon-map-level-name">{name}</p>
            <p>{words[locale]}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function levelsOf(
  said: Description | GroundworkDescription,
  locale: Locale,
  texts: MapTexts,
): readonly { readonly name: string; readonly words: Localised }[] {
  if (isGroundwork(said)) return said.statements.map((words, index) => ({ name: texts.stepNames[index] ?? '', words }));
  return BANDS.map(({ id, title }) => ({ name: title[locale], words: said.statements[id] }));
}

function isGroundwork(said: Description | GroundworkDescription): said is GroundworkDescription {
  return Array.isArray(said.statements);
}
