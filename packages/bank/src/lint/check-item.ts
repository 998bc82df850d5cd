import type { BankItem } from '@jalon/items';
import { checkParity } from './check-parity.ts';
import type { Finding } from './finding.ts';

/** Both languages with the same bones, a licence and authors, identifiers that do not tell the answer. */
export function checkItem({ item }: BankItem): readonly Finding[] {
  const { fr, en } = item.content;
  const { licence, authors, can } = item.meta;
  const telling = /"id":"(?:[^"]*(?:correct|wrong|right|answer|fraud|fake|good|bad|target)[^"]*)"/u.exec(
    JSON.stringify(item.content),
  );
  return [
    ...checkParity(item.id, fr, en),
    ...checkParity(item.id, can.fr, can.en, '/meta/can'),
    ...(licence === 'CC-BY-4.0' && authors.length > 0
      ? []
      : [{ code: 'no-licence', where: item.id, found: String(licence), expected: 'CC-BY-4.0 and authors' } as const]),
    ...(telling === null
      ? []
      : [
          {
            code: 'telling-id',
            where: item.id,
            found: telling[0],
            expected: 'an identifier that tells nothing',
          } as const,
        ]),
  ];
}
