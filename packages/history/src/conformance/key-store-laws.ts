import type { KeyStore } from '../key-store.ts';
import { agree } from './agree.ts';
import type { Law } from './law.ts';

const DONE = { ok: true, value: undefined };

/** What a store of keys owes. */
export function keyStoreLaws(): readonly Law<KeyStore>[] {
  return [
    {
      name: 'gives back texts by name, in the order of the names, and null where there is none',
      async run(create) {
        const keys = await create();
        agree(await keys.read(['a']), { ok: true, value: [null] }, 'read');
        agree(await keys.write('a', '1'), DONE, 'write');
        agree(await keys.write('b', '2'), DONE, 'write');
        agree(await keys.write('a', '3'), DONE, 'write over');
        agree(await keys.read(['b', 'c', 'a']), { ok: true, value: ['2', null, '3'] }, 'read');
        agree(await keys.read([]), { ok: true, value: [] }, 'read nothing');
      },
    },
    {
      name: 'claims what is not there and leaves what is: of several that claim at once, one counts',
      async run(create) {
        const keys = await create();
        await keys.write('a', 'before');
        agree(
          await keys.claim([
            ['a', 'x'],
            ['b', 'x'],
          ]),
          DONE,
          'claim',
        );
        agree(await keys.read(['a', 'b']), { ok: true, value: ['before', 'x'] }, 'read');
        await Promise.all(
          ['1', '2', '3'].map(async (text) =>
            keys.claim([
              ['c', text],
              ['d', text],
            ]),
          ),
        );
        const read = await keys.read(['c', 'd']);
        agree(read.ok && read.value[0] === read.value[1] && read.value[0] !== null, true, 'one of them, whole');
      },
    },
    {
      name: 'removes by name, and does not mind a name that is not there',
      async run(create) {
        const keys = await create();
        await keys.write('a', '1');
        await keys.write('b', '2');
        agree(await keys.remove('a'), DONE, 'remove');
        agree(await keys.remove('z'), DONE, 'remove nothing');
        agree(await keys.read(['a', 'b']), { ok: true, value: [null, '2'] }, 'read');
        agree(await keys.claim([['a', '3']]), DONE, 'claim again');
        agree(await keys.read(['a']), { ok: true, value: ['3'] }, 'read again');
      },
    },
  ];
}
