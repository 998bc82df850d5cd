import type { ExpectedUrl } from '../expected-text.ts';
import { noMatch, type TextMatch } from '../text-match.ts';
import { matchForm } from './match-form.ts';

const ADDRESS = /^(?:(https?):\/\/)?([^/?#\s]+)([^\s]*)$/iu;

/** Web addresses: scheme and last slash may be missing, but two schemes are two addresses; the path counts to the letter. */
export function matchUrl({ accepted }: ExpectedUrl, typed: string): TextMatch {
  const scheme = schemeOf(typed);
  const others = accepted.map((each) => {
    const own = schemeOf(each);
    return own !== null && scheme !== null && own !== scheme ? null : each;
  });
  const found = compared(others, typed);
  if (found.match !== 'none') return found;
  return compared(others, typed.replaceAll(/\s+/gu, '')).match === 'none' ? found : noMatch(['space-inside']);
}

/** Compares with those left, keeping their place in the list. */
function compared(accepted: readonly (string | null)[], typed: string): TextMatch {
  const left = accepted.flatMap((each, variant) => (each === null ? [] : [{ each, variant }]));
  const found = matchForm(
    left.map(({ each }) => each),
    typed,
    'url-form',
    withoutScheme,
  );
  return found.variant === null ? found : { ...found, variant: left[found.variant]?.variant ?? null };
}

function withoutScheme(address: string): string | null {
  const parts = ADDRESS.exec(address);
  if (!parts) return null;
  const rest = parts[3] ?? '';
  return (parts[2] ?? '').toLowerCase() + (/[?#]/u.test(rest) ? rest : rest.replace(/\/$/u, ''));
}

function schemeOf(address: string): string | null {
  return ADDRESS.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}
