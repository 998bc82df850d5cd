import type { Locale } from '../../shell/locale.ts';

const fr = {
  copy: 'Copier',
  copyOf: (label: string) => `Copier : ${label}`,
  copied: 'Copié',
  said: (label: string) => `${label} : copié.`,
  failed: 'Le navigateur n’a pas laissé copier. Sélectionnez le texte, puis Ctrl + C.',
  missing: (labels: string) => `La Coop demandera aussi : ${labels}.`,
};

/** What is ready to be copied into La Coop. */
export type CopyWords = typeof fr;

const en: CopyWords = {
  copy: 'Copy',
  copyOf: (label) => `Copy: ${label}`,
  copied: 'Copied',
  said: (label) => `${label}: copied.`,
  failed: 'The browser did not let it be copied. Select the text, then Ctrl + C.',
  missing: (labels) => `La Coop will also ask for: ${labels}.`,
};

/** In both languages. */
export const copyWords: Readonly<Record<Locale, CopyWords>> = { fr, en };
