import { CRCN_COMPETENCES } from './crcn-competences.ts';
import type { CrcnBand, EntryIds } from './entry-id.ts';
import type { Frame, FrameEntry } from './frame.ts';

/** The French frame of digital competences: 5 domains, 16 competences, 8 levels in 4 bands. Derived from DigComp 2.1. */
export const CRCN: Frame<'crcn'> = {
  id: 'crcn',
  title: {
    fr: 'Cadre de référence des compétences numériques (CRCN)',
    en: 'French frame of digital competences (CRCN)',
  },
  version: '2019',
  source: 'Code de l’éducation, art. D121-1 et annexe ; décret 2019-919',
  licence: {
    fr: 'Texte réglementaire. Anglais et noms de niveaux de Jalon.',
    en: 'Regulation. English and names of levels are Jalon’s.',
  },
  open: false,
  entries: /* @__PURE__ */ [
    /* @__PURE__ */ competences(),
    /* @__PURE__ */ band('novice', 1, 'Novice', 'Novice'),
    /* @__PURE__ */ band('independant', 3, 'Indépendant', 'Independent'),
    /* @__PURE__ */ band('avance', 5, 'Avancé', 'Advanced'),
    /* @__PURE__ */ band('expert', 7, 'Expert', 'Expert'),
  ].flat(),
};

type CrcnId = EntryIds['crcn'];

function competences(): readonly FrameEntry<CrcnId>[] {
  return CRCN_COMPETENCES.map(({ code, kind, label }) => ({
    id: `crcn:${code}`,
    code,
    kind,
    ...(kind === 'area' ? {} : { parent: `crcn:${code[0]}` as CrcnId }),
    label,
  }));
}

/** A band and its two levels. */
function band(code: CrcnBand, first: 1 | 3 | 5 | 7, fr: string, en: string): readonly FrameEntry<CrcnId>[] {
  const parent: CrcnId = `crcn:${code}`;
  return [
    { id: parent, code, kind: 'band', label: { fr, en } },
    ...[first, first + 1].map(
      (level) =>
        ({
          id: `crcn:level-${level}` as CrcnId,
          code: String(level),
          kind: 'level',
          parent,
          label: { fr: `Niveau ${level}`, en: `Level ${level}` },
        }) as const,
    ),
  ];
}
