import { startAttempt } from '../attempt/start-attempt.ts';
import { bodyOf } from '../item/body-of.ts';
import type { Item } from '../item/item.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import type { ChoiceState } from '../choice/choice-state.ts';
import { untouched, type Keeping } from './keeping.ts';
import type { Session, SessionConfig, SessionEntry, SessionRecord, SessionShown, Visit } from './session.ts';

/** On to the item that the strategy names, or to the end. What going back had set aside is taken up again as it was left. */
export function goOn(session: Session, t: number, keeping = untouched): Session {
  const { config, records } = session;
  const id = config.strategy(records);
  if (id === null) return { ...session, phase: 'ended', ended: 'done', current: null, ahead: [] };
  const [waiting, ...ahead] = session.ahead;
  if (waiting?.itemId !== id) return show({ ...session, ahead: [] }, visitOf(session, id, t), t, keeping);
  return isRecord(waiting)
    ? goOn({ ...session, records: [...records, waiting], ahead }, t, keeping)
    : show({ ...session, ahead }, waiting, t, keeping);
}

/** To the previous answer, as it was left; null where there is none. What could not be shown or asked fairly is passed over. */
export function goBack(session: Session, t: number, keeping = untouched): Session | null {
  const { records, current, ahead } = session;
  const at = records.findLastIndex((record) => !isPassedOver(record));
  const record = records[at];
  if (record === undefined) return null;
  const { itemId, attempt, started, since } = record;
  return show(
    {
      ...session,
      phase: 'asking',
      ended: null,
      records: records.slice(0, at),
      ahead: [...records.slice(at + 1), ...(current ? [current] : []), ...ahead],
    },
    { itemId, attempt, started, since },
    t,
    keeping,
  );
}

/** The item with this id; a strategy that names another is a programming error. */
export function itemOf({ items }: SessionConfig, id: string): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new TypeError(`${id}: expected one of the session's items`);
  return item;
}

function isRecord(waiting: Visit | SessionRecord): waiting is SessionRecord {
  return Object.hasOwn(waiting, 'outcome');
}

function isPassedOver({ outcome }: SessionRecord): boolean {
  return outcome.status === 'technical_failure' || outcome.status === 'not_applicable';
}

function visitOf({ config, locale, records, log }: Session, id: Item['id'], t: number): Visit {
  const { seed, behaviour, masteryAfter } = config;
  const attempt = startAttempt(itemOf(config, id), {
    locale,
    seed: seed + records.length,
    ...(behaviour && { behaviour }),
    ...(masteryAfter !== undefined && { masteryAfter }),
  });
  return { itemId: id, attempt, started: t, since: log.length };
}

function show(session: Session, left: Visit, t: number, keeping: Keeping): Session {
  const item = itemOf(session.config, left.itemId);
  const visit = inLanguage(item, left, session.locale);
  const entry: SessionEntry = { seq: session.log.length, t, type: 'shown', payload: shown(item, visit) };
  return { ...session, phase: 'asking', current: visit, log: keeping.append(session.log, entry) };
}

/** The same, in this language: what was done stays, for one key fits all languages of an item. */
export function inLanguage(item: Item, visit: Visit, locale: string): Visit {
  const shownIn = bodyOf(item, locale).locale;
  return shownIn === visit.attempt.locale ? visit : { ...visit, attempt: { ...visit.attempt, locale: shownIn } };
}

/** What there is to read before answering; for choices, what is offered in the order shown. */
function shown(item: Item, { attempt }: Visit): SessionShown {
  const { body } = bodyOf(item, attempt.locale);
  const { options } = itemTypeOf(body.type).describe(body, attempt.state);
  const lines = [body.title, ...body.instruction, ...options.map(({ label }) => label)];
  const words = lines.join(' ').split(/\s+/u).length;
  const { id: itemId, version: itemVersion } = item;
  return body.type === 'choice'
    ? { itemId, itemVersion, words, options: (attempt.state as ChoiceState).order }
    : { itemId, itemVersion, words };
}
