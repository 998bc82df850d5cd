import { join } from 'node:path';
import { serveFolder } from '../../../tooling/serve/serve-folder.ts';

/** Serves the built app on a free port for as long as the scenarios run; its address is in JALON_ADDRESS. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for a default export
export default async function serve(): Promise<() => Promise<void>> {
  const served = await serveFolder(join(import.meta.dirname, '..', 'dist'), 0);
  process.env['JALON_ADDRESS'] = served.address;
  return () => served.close();
}
