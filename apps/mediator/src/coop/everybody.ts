import type { Desk } from '../desk/desk.ts';
import { peopleList } from '../desk/people-list.ts';
import { personFile, type PersonFile } from '../desk/person-file.ts';
import type { Read } from '../shell/use-loaded.ts';

/** The files of everybody that can be read, and how many are damaged. */
export interface Everybody {
  readonly files: readonly PersonFile[];
  readonly damaged: number;
}

/** Opens the file of everybody on this device. */
export async function everybody(desk: Desk): Promise<Read<Everybody>> {
  const listed = await peopleList(desk);
  if (!listed.ok) return listed;
  const files: PersonFile[] = [];
  let damaged = 0;
  for (const { person } of listed.value) {
    const file = await personFile(desk, person.subject);
    if (file.ok) files.push(file.value);
    if (!file.ok || file.value.unread > 0) damaged += 1;
  }
  return { ok: true, value: { files, damaged } };
}
