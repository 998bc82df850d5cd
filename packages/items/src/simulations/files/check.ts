import { checkIds, checkKnown, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { FilesWorld } from './world.ts';

/** The ids of folders that may be made. */
const NEW: readonly string[] = ['new1', 'new2', 'new3'];

/** Files and folders lie in folders that exist; no folder is inside itself; there is something to do something with. */
export const filesCheck: WorldCheck<FilesWorld> = {
  parts(world, report) {
    checkIds('folders', world.folders, report);
    checkIds('files', world.files, report);
    const folders = [{ id: 'root' }, ...world.folders];
    checkKnown(world.current, folders, 'folders, or root', report, ['current']);
    for (const [i, { folder, deleted }] of world.files.entries()) {
      checkKnown(folder, folders, 'folders, or root', report, ['files', i, 'folder']);
      if (deleted === true && !world.offers.includes('restore'))
        report(['files', i, 'deleted'], 'restore among the offers, where a file is in the basket');
    }
    for (const [i, { id, parent }] of world.folders.entries()) {
      // Parents come first, so that no folder can be inside itself.
      checkKnown(parent, folders.slice(0, i + 1), 'folders listed before, or root', report, ['folders', i, 'parent']);
      if (id === 'basket' || NEW.includes(id))
        report(['folders', i, 'id'], `an id other than basket, ${NEW.join(', ')}`);
    }
    if (world.draft === undefined && world.files.length === 0) report(['files'], 'a file, or a draft to save');
    if (world.draft !== undefined && world.files.some(({ id }) => id === world.draft?.id))
      report(['draft', 'id'], 'an id that no file has');
  },
  values(world, fact) {
    if (fact === 'sorted') return ['none', 'name', 'date'];
    if (fact === 'folder.current') return idsOf(world.folders, 'root', 'basket', ...NEW);
    return fact === 'made.parent' || /^file\.[^.]+\.(?:folder|copy)$/u.test(fact)
      ? idsOf(world.folders, 'root', 'none', ...NEW)
      : null;
  },
  typed(_world, fact, constant) {
    if (/\.(?:folded|in)$/u.test(fact)) return foldText(constant);
    return fact.endsWith('.name') ? tidyText(constant) : constant;
  },
};
