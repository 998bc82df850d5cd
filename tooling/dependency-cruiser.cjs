// The arrows of the house point down only:
// apps → widget → diagnostic → { items, scoring, recommend, history, bank } → referential.

/** Packages of ours that a package may import, besides itself. */
const MAY_IMPORT = {
  referential: [],
  scoring: [],
  history: [],
  'voice-fr': [],
  'voice-en': [],
  items: ['referential'],
  recommend: ['referential'],
  bank: ['referential', 'items', 'recommend'],
  diagnostic: ['referential', 'items', 'scoring', 'recommend', 'history', 'bank'],
  widget: ['referential', 'items', 'scoring', 'recommend', 'history', 'bank', 'diagnostic'],
};

const WHY = {
  referential: 'referential is the ground everything stands on: it imports nothing of ours.',
  scoring: 'scoring imports nothing of ours: it measures whatever it is given.',
  history: 'history imports nothing of ours: what it needs from others comes as an argument.',
  'voice-fr': 'a voice is clips and their list: it imports nothing of ours.',
  'voice-en': 'a voice is clips and their list: it imports nothing of ours.',
  items: 'items stands on referential alone.',
  recommend: 'recommend stands on referential alone.',
  bank: 'bank is content: it knows items, recommend and referential, never an engine that uses it.',
  diagnostic: 'diagnostic composes the engines; it never sees the page (widget) or an app.',
  widget: 'widget stands on the packages; it never imports an app.',
};

const PURE = ['referential', 'items', 'scoring', 'recommend', 'history', 'voice-fr', 'voice-en', 'bank', 'diagnostic'];

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
      name: `arrow-${name}`,
      comment: WHY[name],
      severity: 'error',
      from: { path: `^packages/${name}/src/` },
      to: { path: `^packages/(?!(?:${[name, ...allowed].join('|')})/)` },
    })),
    {
      name: 'no-package-imports-an-app',
      comment: 'Apps compose packages: a package never imports an app, an example, a benchmark or the tooling.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^(apps|examples|benchmarks|tooling)/' },
    },
    {
      name: 'no-app-imports-an-app',
      comment: 'What two apps need lives in a package. Scenarios drive the same diagnostic with the same hands.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/learner/e2e/driver/'] },
    },
    {
      name: 'pure-packages-without-node',
      comment: 'A pure package runs in a browser: what needs Node lives in its src/cli, or in src/postgres.',
      severity: 'error',
      from: {
        path: `^packages/(${PURE.join('|')})/src/`,
        pathNot: ['/src/cli/', '^packages/history/src/postgres/', '\\.test[^/]*\\.tsx?$'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-react-below-widget',
      comment: 'Engines and content do not know how they are drawn.',
      severity: 'error',
      from: { path: `^packages/(${PURE.join('|')})/src/` },
      to: { path: 'node_modules/(react|react-dom|preact)/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that import each other are one file.',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '\\.test[^/]*\\.tsx?$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|storybook-static|coverage|test-results)/|^packages/items/player/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@jalon/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
