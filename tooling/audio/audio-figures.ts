import { voiceState, type VoiceState } from './voice-state.ts';

/** The recorded voices in figures. Shares are 0–1. */
export interface AudioFigures {
  /** Share of the French texts that have a clip as it would be made today. */
  readonly audioFr: number;
  readonly audioEn: number;
  /** Share of the texts of both languages that somebody recorded. */
  readonly audioHuman: number;
  readonly audioMiBFr: number;
  readonly audioMiBEn: number;
  /** In both languages together, as the two that follow. */
  readonly texts: number;
  readonly missing: number;
  readonly orphans: number;
}

/** Looks at both languages and counts. */
export function audioFigures(): AudioFigures {
  return figuresOf(voiceState('fr'), voiceState('en'));
}

/** The figures of these states. */
export function figuresOf(fr: VoiceState, en: VoiceState): AudioFigures {
  const both = [fr, en];
  const sum = (count: (state: VoiceState) => number): number => both.reduce((total, one) => total + count(one), 0);
  const share = ({ texts, missing }: VoiceState): number => ratio(texts.length - missing.length, texts.length);
  return {
    audioFr: share(fr),
    audioEn: share(en),
    audioHuman: ratio(
      sum(({ human }) => human),
      sum(({ texts }) => texts.length),
    ),
    audioMiBFr: mebibytes(fr.bytes),
    audioMiBEn: mebibytes(en.bytes),
    texts: sum(({ texts }) => texts.length),
    missing: sum(({ missing }) => missing.length),
    orphans: sum(({ orphans, humanOrphans }) => orphans.length + humanOrphans.length),
  };
}

/** Never rounded up to a whole that is not there. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 10_000) / 10_000;
}

function mebibytes(bytes: number): number {
  return Math.round((bytes / 2 ** 20) * 100) / 100;
}
