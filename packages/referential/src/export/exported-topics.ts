import { aliasesOf } from '../aliases-of.ts';
import { AREAS } from '../areas.ts';
import { BAND_ORDER } from '../band-order.ts';
import { DESCRIPTIONS } from '../descriptions/descriptions.ts';
import { GROUNDWORK_DESCRIPTIONS } from '../descriptions/groundwork-descriptions.ts';
import type { Keywords } from '../descriptions/keywords.ts';
import type { Provenance } from '../descriptions/provenance.ts';
import { DIMENSIONS } from '../dimensions.ts';
import type { AreaId, DimensionId } from '../ids.ts';
import type { Locale, Localised } from '../localised.ts';
import type { Title } from '../title.ts';
import type { OfficialWords } from './export-options.ts';
import type { ExportedTopic, GroundworkStep } from './exported-frame.ts';
import { wordsIn } from './words-in.ts';

/** Areas, each followed by its dimensions, with our words in some languages and the official descriptors where they are given. */
export function exportedTopics(
  locales: readonly Locale[],
  official: OfficialWords | undefined,
): readonly ExportedTopic[] {
  const descriptors = new Map<string, string>(
    [...(official?.areas ?? []), ...(official?.competences ?? [])].map(({ id, descriptor }) => [id, descriptor]),
  );
  const words = describedById();
  const topic = (
    named: Named,
    kind: ExportedTopic['kind'],
    parent: AreaId | null,
    described: Described | undefined,
  ): ExportedTopic => ({
    id: named.id,
    code: named.code,
    kind,
    parent,
    titles: wordsIn<string>(named.title, locales),
    titleStatus: wordsIn(named.title.status, locales),
    labels: wordsIn(named.label, locales),
    aliases: wordsIn(aliasesOf(named.id), locales),
    about: wordsIn(described?.about ?? {}, locales),
    canDo: (described?.canDo ?? []).map(({ at, words: said }) => ({ at, words: wordsIn(said, locales) })),
    keywords: wordsIn(described?.keywords ?? {}, locales),
    provenance: described?.provenance ?? null,
    official: descriptors.get(named.id) ?? null,
  });
  return AREAS.flatMap((area) => [
    topic(area, 'area', null, undefined),
    ...DIMENSIONS.filter((dimension) => dimension.area === area.id).map((dimension) =>
      topic(dimension, dimension.groundwork ? 'groundwork' : 'competence', area.id, words.get(dimension.id)),
    ),
  ]);
}

interface Named {
  readonly id: AreaId | DimensionId;
  readonly code: string;
  readonly title: Title;
  readonly label: Localised;
}

interface Described {
  readonly about: Localised;
  readonly canDo: readonly { readonly at: ExportedTopic['canDo'][number]['at']; readonly words: Localised }[];
  readonly keywords: Keywords;
  readonly provenance: Provenance;
}

const STEPS: readonly [GroundworkStep, GroundworkStep, GroundworkStep] = ['first', 'usual', 'sure'];

function describedById(): ReadonlyMap<DimensionId, Described> {
  return new Map<DimensionId, Described>([
    ...GROUNDWORK_DESCRIPTIONS.map(
      ({ id, about, keywords, statements, status, author, reviewedBy }) =>
        [
          id,
          {
            about,
            keywords,
            canDo: statements.map((words, index) => ({ at: STEPS[index] ?? 'sure', words })),
            provenance: { status, author, reviewedBy },
          },
        ] as const,
    ),
    ...DESCRIPTIONS.map(
      ({ id, about, keywords, statements, status, author, reviewedBy }) =>
        [
          id,
          {
            about,
            keywords,
            canDo: BAND_ORDER.map((band) => ({ at: band, words: statements[band] })),
            provenance: { status, author, reviewedBy },
          },
        ] as const,
    ),
  ]);
}
