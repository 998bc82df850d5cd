import type { World } from '../../item/item.ts';
import type { FormWorld } from '../../simulations/form/world.ts';
import type { PointingWorld } from '../../simulations/pointing/world.ts';
import { checkUnique } from './check-unique.ts';
import { within, type Report } from './report.ts';

/** Words that facts use themselves: an id must not be taken for one. */
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'none',
  'root',
  'first',
  'last',
  'ads',
  'total',
  'current',
  'front',
  'wrong',
  'missed',
]);

type Listed = readonly { readonly id: string }[];

/** Checks what the parts of a world say of each other: ids that are unique, and that exist where they are named. */
export function checkWorld(world: World, report: Report): void {
  const unique = (name: string, list: Listed) => {
    checkUnique(list, within(report, name));
    for (const [index, { id }] of list.entries()) {
      if (RESERVED.has(id)) report([name, index, 'id'], `an id other than ${[...RESERVED].join(', ')}`);
    }
  };
  const known = (id: string | null, list: Listed, what: string, ...path: readonly (string | number)[]) => {
    if (id !== null && !list.some((one) => one.id === id)) report(path, `the id of one of the ${what}`);
  };
  switch (world.kind) {
    case 'pointing':
      unique('targets', world.targets);
      checkSurface(world, report);
      return;
    case 'arrange':
      unique('things', world.things);
      unique('places', world.places);
      for (const [i, thing] of world.things.entries()) known(thing.place, world.places, 'places', 'things', i, 'place');
      return;
    case 'page':
      unique('blocks', world.blocks);
      return;
    case 'form':
      unique('fields', world.fields);
      checkFields(world, report);
      return;
    case 'mail':
      unique('messages', world.messages);
      for (const [i, message] of world.messages.entries()) {
        checkUnique(message.attachments, within(report, 'messages', i, 'attachments'));
        checkUnique(message.links, within(report, 'messages', i, 'links'));
      }
      return;
    case 'search':
      unique('results', world.results);
      if (!world.typed && world.query.trim() === '') report(['query'], 'words, or typed: true');
      return;
    case 'files': {
      unique('folders', world.folders);
      unique('files', world.files);
      const folders = [{ id: 'root' }, ...world.folders];
      known(world.current, folders, 'folders, or root', 'current');
      for (const [i, file] of world.files.entries())
        known(file.folder, folders, 'folders, or root', 'files', i, 'folder');
      for (const [i, folder] of world.folders.entries()) {
        // Parents come first, so that no folder can be inside itself.
        known(folder.parent, folders.slice(0, i + 1), 'folders listed before, or root', 'folders', i, 'parent');
      }
      return;
    }
    case 'desktop':
      unique('programs', world.programs);
      unique('windows', world.windows);
      for (const [i, { opens }] of world.programs.entries())
        known(opens, world.windows, 'windows', 'programs', i, 'opens');
      known(
        world.front,
        world.windows.filter(({ open }) => open),
        'open windows',
        'front',
      );
      return;
    default:
      world satisfies never;
  }
}

function checkSurface(world: PointingWorld, report: Report): void {
  const { width, height } = world.surface;
  for (const [i, target] of world.targets.entries()) {
    if (target.x + target.size > width) report(['targets', i, 'x'], `a target within ${width} pixels`);
    if (target.y + target.size > height) report(['targets', i, 'y'], `a target within ${height} pixels`);
    const overlaps = world.targets
      .slice(0, i)
      .some(
        (other) =>
          target.x < other.x + other.size &&
          other.x < target.x + target.size &&
          target.y < other.y + other.size &&
          other.y < target.y + target.size,
      );
    if (overlaps) report(['targets', i], 'a target that lies on no other');
  }
}

function checkFields(world: FormWorld, report: Report): void {
  for (const [i, field] of world.fields.entries()) {
    const at = within(report, 'fields', i);
    if ((field.kind === 'choice') !== (field.options !== undefined))
      at(['options'], 'options for a choice, and only there');
    if (field.options !== undefined) checkUnique(field.options, within(at, 'options'));
    if (field.kind === 'choice' && field.value !== '' && !field.options?.some(({ id }) => id === field.value)) {
      at(['value'], 'the id of one of the options, or nothing');
    }
    if (field.kind === 'checkbox' && !['', 'true', 'false'].includes(field.value))
      at(['value'], 'true, false, or nothing');
    const shaped = field.kind === 'email' || field.kind === 'date' || field.kind === 'number';
    if (world.submit !== undefined && shaped && field.errorMessage === undefined) {
      at(['errorMessage'], 'the words shown when it is ill-formed');
    }
  }
}
