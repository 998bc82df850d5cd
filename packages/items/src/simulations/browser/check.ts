import { checkUnique } from '../../schema/checks/check-unique.ts';
import { within } from '../../schema/checks/report.ts';
import { checkIds, checkKnown, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { bareAddress, isAddress } from './bare-address.ts';
import type { BrowserWorld } from './world.ts';

/** Where a browser can be besides its pages. */
const PLACES = ['results', 'unknown'] as const;

/** Links lead to pages and downloads to files that exist, addresses look like addresses and are found at one page only. */
export const browserCheck: WorldCheck<BrowserWorld> = {
  parts(world, report) {
    const { pages, results, files } = world;
    checkIds('pages', pages, report);
    checkIds('results', results, report);
    checkIds('files', files, report);
    checkKnown(world.current, pages, 'pages', report, ['current']);
    for (const [i, { opens }] of results.entries()) checkKnown(opens, pages, 'pages', report, ['results', i, 'opens']);
    const blocks = new Set<string>();
    const addresses = new Set<string>();
    for (const [i, page] of pages.entries()) {
      const at = within(report, 'pages', i);
      if (PLACES.some((place) => place === page.id)) at(['id'], `an id other than ${PLACES.join(', ')}`);
      if (!isAddress(page.address)) at(['address'], 'an address such as mairie.exemple/horaires');
      if (addresses.has(bareAddress(page.address))) at(['address'], 'an address that no other page has');
      addresses.add(bareAddress(page.address));
      if (page.alert) checkKnown(page.alert.opens, pages, 'pages', at, ['alert', 'opens']);
      if (page.cookies) checkUnique(page.cookies.purposes, within(at, 'cookies', 'purposes'));
      for (const [j, block] of page.blocks.entries()) {
        if (blocks.has(block.id)) at(['blocks', j, 'id'], 'an id that no other block of the world has');
        blocks.add(block.id);
        if (!('opens' in block)) continue;
        const path = ['blocks', j, 'opens'];
        if (block.kind === 'download') checkKnown(block.opens, files, 'files', at, path);
        else checkKnown(block.opens, pages, 'pages', at, path);
      }
    }
  },
  values(world, fact) {
    if (fact === 'page.current') return idsOf(world.pages, ...PLACES);
    if (fact === 'panel') return ['page', 'downloads', 'bookmarks'];
    if (fact.startsWith('cookies.')) return ['none', 'accepted', 'refused', 'chosen'];
    if (fact.startsWith('notifications.')) return ['none', 'allowed', 'blocked'];
    return fact.startsWith('alert.') ? ['none', 'closed', 'followed'] : null;
  },
  typed(_world, fact, constant) {
    if (fact === 'address') return bareAddress(constant);
    if (fact === 'words.folded') return foldText(constant);
    return fact === 'words' ? tidyText(constant) : constant;
  },
};
