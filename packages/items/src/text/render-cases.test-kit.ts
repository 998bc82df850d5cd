import { TEXT_CASES, type TextCase } from './cases.test-data.ts';
import { matchText } from './match-text.ts';

/** The page of the table of cases: what the matcher really says, beside why. */
export function renderCases(): string {
  const parts = TEXT_CASES.map(({ about, cases }) =>
    [`## ${about}`, '', '| expected | typed | result | why |', '|---|---|---|---|', ...cases.map(row), ''].join('\n'),
  );
  return [
    '# Typed French answers: every choice, with its case',
    '',
    'Written by the test that runs these cases (`vitest run --project items -u` writes it again). Signs that cannot be seen are shown as `\\u…`.',
    '',
    ...parts,
  ].join('\n');
}

function row({ expected, typed, why }: TextCase): string {
  const { kind, accepted, ...options } = expected;
  const declared = Object.keys(options).length === 0 ? '' : ` ${code(JSON.stringify(options))}`;
  const { match, distance, steps } = matchText(expected, typed);
  const how = [match === 'tolerated' ? `${match} (${distance})` : match, ...steps].join(', ');
  return `| ${kind} ${code(accepted.join(' / '))}${declared} | ${code(typed)} | ${how} | ${why} |`;
}

function code(text: string): string {
  const visible = text.replaceAll(
    /[\p{M}\p{Cf}\u00A0\u202F]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
  return `\`${visible}\``;
}
