import { unknownCode } from '../unknown-code.ts';
import type { StatementCode } from './codes.ts';
import type { StatementId } from './ids.ts';
import type { Statement } from './statement.ts';
import { STATEMENTS } from './statements.ts';

/**
 * The competence statement that bears this code, bare (`CS1.1.05`) or prefixed (`digcomp:CS1.1.05`). Throws a
 * `ReferentialError` for any other, which types rule out.
 */
export function statementByCode(code: StatementCode | StatementId): Statement {
  const found = STATEMENTS.find((one) => one.code === code || one.id === code);
  if (found === undefined)
    throw unknownCode('code', 'a competence statement of DigComp 3.0, CS1.1.01 to CS5.4.13', code);
  return found;
}
