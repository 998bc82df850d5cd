import type { Json } from '../json.ts';
import type { Readable } from '../history.ts';
import type { HistoryError, HistoryResult } from '../history-result.ts';
import type { StoreResult } from '../store.ts';
import type { Line, LineStore } from './lines.ts';
import type { Bound, Vault } from './vault/vault.ts';

/** How people are summed up, and where that is kept. */
export interface SummariesOptions {
  /** What may be read of somebody now: `(subject) => historyOf(subject).read()`. Nothing else is given to `summarise`. */
  readonly read: (subject: string) => Promise<HistoryResult<Readable>>;
  /** Where summaries are kept: the `idbStore` of the same name. */
  readonly lines: LineStore;
  /** Encrypts them. */
  readonly vault: Vault;
  /** Of `summarise`: what another version kept is made again. */
  readonly version: number;
  /** What of a person is listed, from what may be read of them now. */
  readonly summarise: (subject: string, readable: Readable, now: string) => Summed;
}

/** A summary, and how long it holds if nothing happens: never longer than what it is made of may be read. */
export interface Summed {
  readonly summary: Json;
  /** The instant from which it may be another; null where only what may be read changes it. */
  readonly until: string | null;
}

/** Somebody in the list; of whom nothing can be read, the error tells why. */
export interface Summary {
  readonly subject: string;
  readonly summary: Json;
  readonly error: HistoryError | null;
}

/** A summary of everybody, kept encrypted beside their events. */
export interface Summaries {
  /** Everybody, by subject. Only those whose events changed since, or whose summary no longer holds, are read anew. */
  list(now: string): Promise<StoreResult<readonly Summary[]>>;
}

/** Lists people quickly: one short text each is decrypted, all at once, and nothing else is read. */
export function summaries({ read, lines, vault, version, summarise }: SummariesOptions): Summaries {
  const boundOf = ({ subject, token }: Line, text: string): Bound => ({
    subject: null,
    about: ['summary', version, subject, token],
    text,
  });

  /** What cannot be kept is made again next time. */
  async function renew(stale: readonly Line[], now: string): Promise<readonly Summary[]> {
    const found = await Promise.all(stale.map(async ({ subject }) => read(subject)));
    const summed = found.map((readable, index) => {
      if (!readable.ok) return readable.error;
      const { corrupt, until, withheld } = readable.value;
      if (corrupt !== null) return corrupt;
      const made = summarise(stale[index]!.subject, readable.value, now);
      // What a clock alone keeps back comes when the clock is right.
      const isEarly = withheld.some(({ reason }) => reason === 'clock-suspect');
      return { ...made, until: isEarly ? '' : earliest(made.until, until) };
    });
    const made = stale.flatMap((line, index) => {
      const found = summed[index]!;
      return 'code' in found ? [] : [{ ...line, text: JSON.stringify(found) }];
    });
    const sealed = await vault.seal(made.map((line) => boundOf(line, line.text)));
    if (sealed.ok) await lines.keepLines(made.map((line, index) => ({ ...line, text: sealed.value[index] ?? null })));
    return stale.map(({ subject }, index) => {
      const found = summed[index]!;
      return 'code' in found
        ? { subject, summary: null, error: found }
        : { subject, summary: found.summary, error: null };
    });
  }

  return {
    async list(now) {
      const found = await lines.lines();
      if (!found.ok) return found;
      const texts = await vault.unseal(found.value.map((line) => boundOf(line, line.text ?? '')));
      if (!texts.ok) return { ok: false, error: { code: 'locked' } };
      const bySubject = new Map<string, Summary>();
      for (const [index, { subject }] of found.value.entries()) {
        const text = texts.value[index] ?? null;
        const { summary, until } = text === null ? NOT_KEPT : (JSON.parse(text) as Summed);
        if (until === null || now < until) bySubject.set(subject, { subject, summary, error: null });
      }
      const stale = found.value.filter(({ subject }) => !bySubject.has(subject));
      for (let at = 0; at < stale.length; at += BATCH) {
        for (const each of await renew(stale.slice(at, at + BATCH), now)) bySubject.set(each.subject, each);
      }
      return { ok: true, value: found.value.flatMap(({ subject }) => bySubject.get(subject) ?? []) };
    },
  };
}

function earliest(one: string | null, other: string | null): string | null {
  return one !== null && (other === null || one < other) ? one : other;
}

/** It held until before any instant. */
const NOT_KEPT: Summed = { summary: null, until: '' };

/** How many people are read anew at once. */
const BATCH = 100;
