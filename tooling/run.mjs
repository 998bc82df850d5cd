// The one door to every root command. Plain JavaScript without dependencies: it must start on a bare machine that has
// only Node 20 and npm, bring the rest in, then hand over to tooling/commands/<command>.ts on the Node that pnpm installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM_VERSION = '12.21.0';
const LEAST_NODE = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const cache = join(root, 'node_modules', '.cache', 'jalon');

/** What each command does and takes; `npm run <name> -- --help` prints it. */
const COMMANDS = {
  start: [
    'Build what changed and serve the learner app.',
    '[--port N]  first port tried, 4173 unless PORT says otherwise',
  ],
  server: [
    'Serve the history of a structure, on PostgreSQL: its own where DATABASE_URL is given, else an embedded one in .jalon.',
    '[serve]  or another of its commands: npm run server -- tenant create --id ID, device create, retention run, audit verify, backup FILE, restore FILE; PORT, JALON_DATA, JALON_MASTER_KEY and others come from the environment: see apps/server/README.md',
  ],
  test: ['Run every gate; the last line counts them.', '[--only gate,gate]  run some gates only'],
  verify: [
    'The gates, gone through in full: every performed item by mouse, touch and keyboard, more simulated people and random attempts; and random rules, random histories, what is killed while it writes. Close to an hour.',
    '[--repetitions N]  of each performed item, 3 unless told; [--only gate,gate]  run some gates only',
  ],
  'check-packages': ['Pack each package and use it as a stranger would.', '[--json]'],
  'check-referential': ['Count the referential and check its words, its crosswalks and its import.', '[--json]'],
  'check-content': [
    'Count the content and check each activity, path, sheet and word of it.',
    '[--json]  [--file FILE]  one file alone: activities, a path or a service; may be repeated',
  ],
  'contact-sheet': ['Photograph every activity, on a telephone and on a large screen.', '[--grep text]'],
  kit: [
    'Write the pages to print in kit/.',
    '[--pdf]  print them too, and check that each holds on its paper; [--json]',
  ],
  size: ['Measure the compressed size of every entry against its ceiling.', '[--json]'],
  e2e: ['Drive the learner app in a real browser.', '[--json] [--grep text]'],
  screenshots: ['Take the pictures of docs/screenshots.', ''],
  storybook: ['Serve every component and every activity.', '[--port N]'],
  bench: [
    'Measure time and accuracy beside peers, in this run.',
    'scoring|mcat|items|places|rules|sync [--people N] [--json]',
  ],
  fuzz: [
    'Search for broken laws with random attempts.',
    'items|rules [--cases N]  history [--histories N] [--cases N] [--replay SEED]  all [--seed S] [--json]',
  ],
  chaos: [
    'Kill the server, the database and the browser while they write, and look for what was lost.',
    '[--rounds N] [--seed S] [--way name] [--json]',
  ],
  audio: [
    'Record the voice of every text that has no clip yet; remove the clips of texts that are gone.',
    '[--locale fr|en] [--only text]  texts of places whose name holds it [--check]  record nothing, say what is missing [--list]  the texts and the names of their clips [--json]',
  ],
  simulate: [
    'Send simulated people through the diagnostic.',
    '--learners N --seed S [--answers random] [--retest]  everybody comes back a second time [--json]',
  ],
};

const [command, ...rest] = process.argv.slice(2);
if (command === undefined || command === '--help' || command === 'help') {
  help();
  process.exit(command === undefined ? 2 : 0);
}
if (!Object.hasOwn(COMMANDS, command)) {
  console.error(`There is no command called "${command}".`);
  help();
  process.exit(2);
}
if (rest.includes('--help')) {
  const [summary, options] = COMMANDS[command];
  console.log(`${scriptOf(command)}: ${summary}`);
  if (options !== '') console.log(`options: ${options}`);
  console.log('exit code: 0 when its bars hold, 1 when one falls short, 2 on wrong use');
  process.exit(0);
}

checkPrerequisites();
const env = environment();
install();
const child = spawnSync(
  join(bin, 'node'),
  [
    '--conditions=@jalon/source',
    '--disable-warning=ExperimentalWarning',
    join(root, 'tooling', 'commands', `${command}.ts`),
    ...rest,
  ],
  { cwd: root, env, stdio: 'inherit' },
);
process.exit(child.status ?? 1);

function help() {
  console.log('usage: npm run <command> -- [options]   (start and test also without "run")\n');
  for (const [name, [summary]] of Object.entries(COMMANDS)) console.log(`  ${scriptOf(name).padEnd(18)} ${summary}`);
}

function scriptOf(name) {
  return name.startsWith('check-') ? name.replace('-', ':') : name;
}

function checkPrerequisites() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < LEAST_NODE)
    stop(`Node ${LEAST_NODE} or newer is needed; this is Node ${process.versions.node}. See https://nodejs.org.`);
  if (spawnSync('npx', ['--version'], { shell: process.platform === 'win32' }).status !== 0) {
    stop('npm is needed and was not found. It comes with Node: see https://nodejs.org.');
  }
}

/** What every command runs in: our tools and the right pnpm first, no telemetry, no colour codes where nobody looks. */
function environment() {
  const path = [bin, pnpmFolder(), process.env.PATH].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    TURBO_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    // Tools and our own commands are started hundreds of times: each compiles once.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(cache, 'compiled'),
    DO_NOT_TRACK: '1',
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  };
}

/** The folder of an installed pnpm of the right major, else of the one that npx fetches. */
function pnpmFolder() {
  const locate = process.platform === 'win32' ? 'where' : 'which';
  const installed = spawnSync('pnpm', ['--version'], {
    encoding: 'utf8',
    cwd: root,
    shell: process.platform === 'win32',
  });
  if (installed.status === 0 && installed.stdout.trim().split('.')[0] === PNPM_VERSION.split('.')[0]) {
    const found = spawnSync(locate, ['pnpm'], { encoding: 'utf8' });
    if (found.status === 0) return dirname(found.stdout.trim().split('\n')[0]);
  }
  const note = join(cache, 'pnpm');
  if (existsSync(note)) {
    const [version, folder] = readFileSync(note, 'utf8').split('\n');
    if (version === PNPM_VERSION && folder !== undefined && existsSync(join(folder, 'pnpm'))) return folder;
  }
  const fetched = spawnSync('npx', ['--yes', '-p', `pnpm@${PNPM_VERSION}`, '-c', `${locate} pnpm`], {
    encoding: 'utf8',
    cwd: root,
    shell: process.platform === 'win32',
  });
  const line = (fetched.stdout ?? '').trim().split('\n').at(-1) ?? '';
  if (fetched.status !== 0 || line === '')
    stop(`pnpm ${PNPM_VERSION} could not be fetched with npx.\n${withoutHosts(fetched.stderr ?? '')}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(note, `${PNPM_VERSION}\n${dirname(line)}\n`);
  return dirname(line);
}

/** Installs with the frozen lockfile, only when the lockfile or a manifest changed since the last time. */
function install() {
  const stampFile = join(cache, 'installed');
  const stamp = fingerprint();
  if (existsSync(stampFile) && existsSync(join(bin, 'node')) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing what the project needs (a few minutes the first time)…');
  const done = spawnSync('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    env: { ...env, CI: 'true' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    stop(
      `The installation failed.\n${withoutHosts(`${done.stdout ?? ''}${done.stderr ?? ''}`)
        .split('\n')
        .slice(-30)
        .join('\n')}`,
    );
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampFile, stamp);
}

function fingerprint() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  for (const folder of ['packages', 'apps']) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder)).sort()) files.push(join(folder, name, 'package.json'));
  }
  files.push(join('tooling', 'package.json'), join('benchmarks', 'package.json'));
  const hash = createHash('sha256');
  for (const file of files) if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Which registry a machine uses is nobody's business. */
function withoutHosts(text) {
  return text.replaceAll(/https?:\/\/[^\s/'")]+/g, '<registry>');
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
