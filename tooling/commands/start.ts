import { buildApp } from '../serve/build-app.ts';
import { servedPaths } from '../serve/served-paths.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { readOptions } from '../shell/read-options.ts';
import { readPort } from '../shell/read-port.ts';

const { port } = readOptions({ port: { type: 'string', default: process.env['PORT'] ?? '4173' } });
const wanted = readPort(port);
console.log('Building what changed…');
const built = await buildApp('portal', 'learner', 'mediator');
if (built.code !== 0) {
  console.error(built.stdout + built.stderr);
  console.error('The apps could not be built: see above.');
  process.exit(1);
}
try {
  const { root, under } = servedPaths();
  const served = await serveFolder(root, wanted, under);
  if (wanted !== 0 && !served.address.endsWith(`:${wanted}`))
    console.log(`Port ${wanted} is taken: using the next free one.`);
  console.log(`Jalon is ready: ${served.address}`);
  console.log(`  to find out where one stands: ${served.address}/diagnostic/`);
  console.log(`  to help somebody:            ${served.address}/mediateur/`);
  console.log('Stop with Ctrl+C.');
} catch {
  console.error(`Ports ${wanted} to ${wanted + 10} are all taken: choose another with PORT=5000 npm start.`);
  process.exit(1);
}
