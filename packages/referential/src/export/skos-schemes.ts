import { FRAMES } from '../frames/frames.ts';
import { EXPORT_ATTRIBUTION } from './attribution.ts';
import type { ExportedFrame } from './exported-frame.ts';
import type { SkosNode } from './skos-node.ts';
import { wordsIn, EVERY_LOCALE } from './words-in.ts';

/** The scheme that a code is in: one for each frame. */
export function schemeOf(id: string): string {
  return `scheme:${id.slice(0, id.indexOf(':'))}`;
}

/** The schemes of an export: the bands, then each frame of which something is there, with its source and its licence. */
export function skosSchemes(frame: ExportedFrame): readonly SkosNode[] {
  const placed = [...frame.topics, ...frame.met];
  return [
    {
      '@id': 'scheme:bands',
      '@type': 'ConceptScheme',
      title: { fr: 'Niveaux de DigComp 3.0', en: 'Levels of DigComp 3.0' },
      versionInfo: frame.version,
      rights: EXPORT_ATTRIBUTION,
      license: CC_BY,
      hasTopConcept: frame.bands.map(({ id }) => `band:${id}`),
    },
    ...FRAMES.flatMap(({ id, title, version, source, licence }): readonly SkosNode[] => {
      const tops = placed.filter((one) => one.parent === null && one.id.startsWith(`${id}:`)).map((one) => one.id);
      if (tops.length === 0) return [];
      return [
        {
          '@id': `scheme:${id}`,
          '@type': 'ConceptScheme',
          title: wordsIn<string>(title, EVERY_LOCALE),
          versionInfo: version,
          source,
          rights: id === 'digcomp' ? EXPORT_ATTRIBUTION : licence,
          ...(id === 'digcomp' || id === 'digcomp22' ? { license: CC_BY } : {}),
          ...(id === 'digcomp' && frame.officialAttribution !== null ? { citation: frame.officialAttribution } : {}),
          hasTopConcept: tops,
        },
      ];
    }),
  ];
}

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
