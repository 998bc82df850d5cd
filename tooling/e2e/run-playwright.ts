import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';
import { buildApp, type App } from '../serve/build-app.ts';
import { ROOT } from '../shell/root.ts';
import { runTool } from '../shell/run-tool.ts';

/** What a run of the browser scenarios gave. */
export interface E2eReport {
  readonly scenarios: number;
  readonly passed: number;
  readonly failed: number;
  readonly axeViolations: number;
  /** One entry per scenario that failed, or the reason nothing could run. */
  readonly details: readonly string[];
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}
interface Spec {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly {
    readonly status: string;
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results: readonly { readonly error?: { readonly message?: string } }[];
  }[];
}

/** Builds an app, then runs its scenarios with Playwright; `onLine` hears them as they end. */
export async function runPlaywright(options: {
  /** `learner` by default. */
  readonly app?: Exclude<App, 'portal'>;
  readonly args?: readonly string[];
  readonly onLine?: (line: string) => void;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<E2eReport> {
  const chromium = findChromium();
  if (!chromium.ok) return nothing(chromium.sentence);
  const { app = 'learner' } = options;
  const built = await (app === 'mediator' ? buildApp('portal', 'learner', 'mediator') : buildApp(app));
  if (built.code !== 0) return nothing(`The app ${app} could not be built.\n${built.stdout}${built.stderr}`);
  const folder = mkdtempSync(join(tmpdir(), 'jalon-e2e-'));
  const file = join(folder, 'report.json');
  try {
    const run = await runTool(
      'playwright',
      ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', ...(options.args ?? [])],
      {
        cwd: join(ROOT, 'apps', app),
        env: { ...options.env, CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
      },
    );
    if (!existsSync(file)) return nothing((run.stdout + run.stderr).trim().split('\n').slice(-40).join('\n'));
    return report(
      JSON.parse(readFileSync(file, 'utf8')) as {
        readonly suites: readonly Suite[];
        readonly errors?: readonly { readonly message?: string }[];
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(json: {
  readonly suites: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
}): E2eReport {
  const specs = json.suites
    .flatMap((suite) => specsOf(suite))
    .filter((spec) => spec.tests.every((test) => test.status !== 'skipped'));
  const failed = specs.filter((spec) => !spec.ok);
  const errors = json.errors ?? [];
  const annotations = specs.flatMap((spec) => spec.tests.flatMap((test) => test.annotations));
  return {
    scenarios: specs.length,
    passed: specs.length - failed.length,
    failed: failed.length + errors.length,
    axeViolations: annotations
      .filter(({ type }) => type === 'axe')
      .reduce((sum, { description }) => sum + Number(description ?? 0), 0),
    details: [
      ...errors.map((error) => error.message ?? 'Playwright could not run'),
      ...failed.map((spec) => `${spec.title}\n    ${message(spec)}`),
    ],
  };
}

function specsOf(suite: Suite): readonly Spec[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap((inner) => specsOf(inner))];
}

function message(spec: Spec): string {
  const text =
    spec.tests
      .flatMap((test) => test.results.map((result) => result.error?.message ?? ''))
      .find((each) => each !== '') ?? '';
  // Colour codes of the reporter: ESC, "[", digits, "m".
  return text
    .replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g'), '')
    .split('\n')
    .slice(0, 25)
    .join('\n    ');
}

function nothing(reason: string): E2eReport {
  return { scenarios: 0, passed: 0, failed: 1, axeViolations: 0, details: [reason] };
}
