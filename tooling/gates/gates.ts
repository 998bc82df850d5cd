import { authoringGate } from './authoring-gate.ts';
import { buildGate } from './build-gate.ts';
import { changesetGate } from './changeset-gate.ts';
import { chaosGate } from './chaos-gate.ts';
import { contentGate } from './content-gate.ts';
import { e2eGate } from './e2e-gate.ts';
import { fuzzGate } from './fuzz-gate.ts';
import type { Gate } from './gate.ts';
import { packagesGate } from './packages-gate.ts';
import { referentialGate } from './referential-gate.ts';
import { simulateGate } from './simulate-gate.ts';
import { sizeGate } from './size-gate.ts';
import { storiesGate } from './stories-gate.ts';
import { toolGate } from './tool-gate.ts';
import { vitestGate } from './vitest-gate.ts';

/** How far the long gates go. */
export interface Extent {
  readonly learners: number;
  /** Random attempts at items. */
  readonly fuzzCases: number;
  /** The searches and blows that take minutes; absent: none of them. */
  readonly searches?: Searches;
  /** `once`: each activity type once per kind of input. `all`: every performed item. */
  readonly matrix: 'once' | 'all';
  readonly repetitions: number;
}

/** How far what only a long run does goes. */
export interface Searches {
  /** Random rules on random people. */
  readonly rules: number;
  /** Random histories of devices and a hub. */
  readonly histories: number;
  /** Times that something is killed while it writes. */
  readonly blows: number;
}

/** The gates in the order they run: what fails fast and cheap first. */
export function gates(extent: Extent): readonly Gate[] {
  const { searches } = extent;
  return [
    toolGate('manifests', 'sherif', []),
    toolGate('format', 'oxfmt', ['--check']),
    toolGate('lint', 'oxlint', ['--type-aware']),
    toolGate('arrows', 'depcruise', ['--config', 'tooling/dependency-cruiser.cjs', 'packages', 'apps']),
    toolGate('types of the tooling', 'tsc', ['-p', 'tooling/tsconfig.json']),
    toolGate('types of the benchmarks', 'tsc', ['-p', 'benchmarks/tsconfig.json']),
    buildGate(),
    vitestGate('unit', ['--project', '!tooling', ...(extent.matrix === 'all' ? [] : ['--project', '!benchmarks'])]),
    vitestGate('rules of the house', [
      '--project',
      'tooling',
      '--exclude',
      'readme-examples.test.ts',
      '--exclude',
      'examples/**',
    ]),
    vitestGate('README examples', ['--project', 'tooling', 'readme-examples']),
    referentialGate(),
    contentGate(),
    packagesGate(),
    sizeGate(),
    fuzzGate('random attempts', 'items', ['--cases', String(extent.fuzzCases)]),
    ...(searches === undefined
      ? []
      : [
          fuzzGate('random rules', 'rules', ['--cases', String(searches.rules)]),
          fuzzGate('random histories', 'history', ['--histories', String(searches.histories)]),
          chaosGate(searches.blows),
        ]),
    simulateGate(extent.learners),
    storiesGate(),
    vitestGate('on other pages', ['--project', 'tooling', 'examples/']),
    e2eGate('in the browser with a helper', 'mediator'),
    e2eGate('in the browser', 'learner', {
      JALON_MATRIX: extent.matrix,
      JALON_REPETITIONS: String(extent.repetitions),
    }),
    authoringGate(),
    changesetGate(),
  ];
}
