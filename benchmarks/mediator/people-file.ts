import { createHistory, type Entry } from '../../packages/history/src/index.ts';
import { consentRecord } from '../../packages/history/src/index.ts';
import { entryOf, payloadCheck } from '../../packages/history/src/events/index.ts';
import { exportFile } from '../../packages/history/src/dom/file.ts';
import { memoryDeviceStore } from '../../packages/history/src/sync/index.ts';
import { demoPeople } from '../../apps/mediator/demo-people.ts';
import { carriedText } from '../../apps/mediator/src/carry/carried-text.ts';

const FIRST = [
  'Anna',
  'Béla',
  'Chloé',
  'Driss',
  'Élise',
  'Fatou',
  'Gilles',
  'Hana',
  'Igor',
  'Jeanne',
  'Kenza',
  'Louis',
];
const LAST = [
  'Abadie',
  'Bernard',
  'Costa',
  'Diallo',
  'Ekström',
  'Faure',
  'Garnier',
  'Haddad',
  'Imbert',
  'Joly',
  'Kaya',
];

/** Invented people, in a file such as another laptop gives: what it takes to have them in the app by its own door. */
export async function peopleFile(persons: number, passphrase: string): Promise<string> {
  const store = memoryDeviceStore();
  const cast = await demoPeople();
  const now = Date.now();
  for (let index = 0; index < persons; index += 1) {
    const person = cast[index % cast.length];
    const subject = crypto.randomUUID();
    let time = now - (200 - (index % 100)) * 86_400_000;
    const history = createHistory({
      store,
      clock: () => new Date((time += 1000)).toISOString(),
      newId: () => crypto.randomUUID(),
      subject,
      tenant: 'local',
      check: payloadCheck(),
    });
    for (const purpose of ['follow-up', 'known-by-name'] as const)
      must(await history.permit(recordOf(subject, purpose)));
    const name = `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]} ${String.fromCodePoint(65 + (index % 26))}`;
    const named = must(entryOf('identity', { displayName: name }, { purpose: 'known-by-name' }));
    const entries: readonly Entry[] = [named, ...(person?.visits.flatMap((visit) => visit.entries) ?? [])];
    for (const entry of entries) must(await history.append(entry));
  }
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const file = must(
    await exportFile({
      store,
      clock: () => new Date().toISOString(),
      device: 'bench',
      tenant: 'local',
      crypto,
      passphrase,
      signingKey: keys.privateKey,
    }),
  );
  const publicKey = Buffer.from(await crypto.subtle.exportKey('spki', keys.publicKey)).toString('base64');
  return carriedText({ publicKey, file });
}

function recordOf(
  subject: string,
  purpose: 'follow-up' | 'known-by-name',
): Parameters<ReturnType<typeof createHistory>['permit']>[0] {
  return consentRecord({
    recordId: crypto.randomUUID(),
    tenant: 'local',
    subject,
    purpose,
    dataCategories: purpose === 'known-by-name' ? ['identity'] : ['answers', 'talk', 'results', 'decisions'],
    notice: { id: purpose, version: '1', sha256: '0'.repeat(64), language: 'fr', channel: 'read-aloud' },
    controllers: [{ id: 'structure', name: 'Médiation numérique' }],
    storage: { place: 'server', country: 'FR' },
  });
}

function must<T>(answer: { readonly ok: true; readonly value: T } | ({ readonly ok: false } & object)): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}
