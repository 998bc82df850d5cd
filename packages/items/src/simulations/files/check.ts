import { checkIds, checkKnown, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { FilesWorld } from './world.ts';

/** Files and folders lie in folders that exist; no folder is inside itself. */
export const filesCheck: WorldCheck<FilesWorld> = {
  parts(world, report) {
    checkIds('folders', world.folders, report);
    checkIds('files', world.files, report);
    const folders = [{ id: 'root' }, ...world.folders];
    checkKnown(world.current, folders, 'folders, or root', report, ['current']);
    for (const [i, { folder }] of world.files.entries())
      checkKnown(folder, folders, 'folders, or root', report, ['files', i, 'folder']);
    for (const [i, { parent }] of world.folders.entries()) {
      // Parents come first, so that no folder can be inside itself.
      checkKnown(parent, folders.slice(0, i + 1), 'folders listed before, or root', report, ['folders', i, 'parent']);
    }
  },
  values: (world, fact) =>
    fact === 'folder.current' || /^file\.[^.]+\.folder$/u.test(fact) ? idsOf(world.folders, 'root') : null,
};
