import { checkCondition, type Condition, type FactScalar } from '@jalon/referential/condition';
import type { Item } from '../../item/item.ts';
import { PERSON_FACTS, type PersonFact } from '../../item/person-facts.ts';
import { leavesOf } from '../../simulation/leaves-of.ts';
import { within, type Report } from './report.ts';

/** Checks what an item's metadata say besides what measuring needs: facts that exist, equivalents that are others, what goes together. */
export function checkNotes({ id, content, meta }: Item, report: Report): void {
  const { notApplicableWhen, equivalents = [], needs, reviews = [] } = meta;
  if (notApplicableWhen !== undefined) checkPerson(notApplicableWhen, within(report, 'notApplicableWhen'));
  for (const [i, other] of equivalents.entries()) {
    if (other === id) report(['equivalents', i], 'another item than this one');
    if (equivalents.indexOf(other) !== i) report(['equivalents', i], 'an id that no other has');
  }
  for (const [i, { on }] of reviews.entries()) {
    if (on < (reviews[i - 1]?.on ?? on)) report(['reviews', i, 'on'], 'a date after the one before');
  }
  const isHeard = Object.values(content).some(({ audio }) => audio !== undefined);
  if (isHeard && needs?.sound === false) report(['needs', 'sound'], 'true: there is something to listen to');
}

/** A condition over what a person declared: facts that exist, compared with what they can be. */
function checkPerson(condition: Condition, report: Report): void {
  const names = Object.keys(PERSON_FACTS);
  const issues = checkCondition(condition, names);
  for (const issue of issues) {
    const expected = issue.code === 'unknown-fact' ? `one of ${names.join(', ')}` : issue.expected;
    report(issue.path.split('/').slice(1), expected);
  }
  if (issues.length > 0) return;
  for (const { fact, value } of leavesOf(condition)) {
    const possible: readonly FactScalar[] = PERSON_FACTS[fact as PersonFact];
    for (const constant of [value].flat()) {
      if (!possible.includes(constant))
        report([], `${fact} compared with one of ${possible.join(', ')}, not with ${JSON.stringify(constant)}`);
    }
  }
}
