import { servedPaths } from '../../../tooling/serve/served-paths.ts';
import { serveFolder } from '../../../tooling/serve/serve-folder.ts';

/** Serves what `npm start` serves, on a free port, for as long as the scenarios run; its address is in JALON_ADDRESS. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for a default export
export default async function serve(): Promise<() => Promise<void>> {
  const { root, under } = servedPaths();
  const served = await serveFolder(root, 0, under);
  process.env['JALON_ADDRESS'] = served.address;
  return () => served.close();
}
