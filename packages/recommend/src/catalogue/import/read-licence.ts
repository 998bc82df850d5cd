import { foldLabel } from '../../places/codes/fold-label.ts';

const NAMES: Readonly<Record<string, string>> = {
  licenceouverte: 'etalab-2.0',
  licenceouverte20: 'etalab-2.0',
  etalab20: 'etalab-2.0',
  ccbysa40: 'CC-BY-SA-4.0',
  ccby40: 'CC-BY-4.0',
  ccbyncsa40: 'CC-BY-NC-SA-4.0',
  ccbync40: 'CC-BY-NC-4.0',
  cc0: 'CC0-1.0',
  domainepublic: 'CC0-1.0',
  tousdroitsreserves: 'all-rights-reserved',
  nolicence: 'all-rights-reserved',
  sanslicence: 'all-rights-reserved',
};

/** A licence by its SPDX identifier, or as files call it; undefined where it is neither. */
export function readLicence(text: string): string | undefined {
  const named = NAMES[foldLabel(text)];
  if (named !== undefined) return named;
  if (text === 'etalab-2.0' || text === 'all-rights-reserved') return text;
  return /^[A-Za-z0-9]+-\d+(?:\.\d+)*[\w.+-]*$|^(?:MIT|ISC)$|^[A-Z][\w.]*(?:-[\w.]+)+$/u.test(text) ? text : undefined;
}
