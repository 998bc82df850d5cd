import type { ApiDocument } from './open-api-document.ts';
import { escapeHtml } from './escape-html.ts';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly 'x-roles'?: readonly string[];
  readonly requestBody?: { readonly content?: Content };
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: unknown }[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema?: unknown }>>;

/** The document as a page to browse: no script, nothing from elsewhere. */
export function docsPage(document: ApiDocument): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
      path,
      method,
      operation,
    })),
  );
  const groups = (document.tags ?? []).map(({ name, description }) => ({
    name,
    description: description ?? '',
    operations: operations.filter(({ operation }) => operation.tags?.includes(name)),
  }));
  const schemas = Object.entries(document.components?.schemas ?? {});
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeHtml(document.info.title)}</h1>
<p>${escapeHtml(document.info.description ?? '')}</p>
<p><a href="/openapi.json">OpenAPI 3.1 document</a></p></header>
<nav aria-label="Contents"><ul>${groups
    .map(
      (group) =>
        `<li><a href="#${group.name}">${escapeHtml(group.name)}</a><ul>${group.operations
          .map(
            ({ path, method }) =>
              `<li><a href="#${anchor(method, path)}">${method.toUpperCase()} ${escapeHtml(path)}</a></li>`,
          )
          .join('')}</ul></li>`,
    )
    .join('')}<li><a href="#schemas">schemas</a></li></ul></nav>
<main>${groups
    .map(
      (group) =>
        `<section id="${group.name}"><h2>${escapeHtml(group.name)}</h2><p>${escapeHtml(group.description)}</p>${group.operations
          .map(operationHtml)
          .join('')}</section>`,
    )
    .join('')}
<section id="schemas"><h2>schemas</h2>${schemas
    .map(
      ([name, schema]) =>
        `<details id="schema-${escapeHtml(name)}"><summary>${escapeHtml(name)}</summary>${json(schema)}</details>`,
    )
    .join('')}</section></main>
</body>
</html>
`;
}

function operationHtml({
  path,
  method,
  operation,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): string {
  const roles = operation['x-roles'];
  return `<article id="${anchor(method, path)}"><h3><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h3>
<p>${escapeHtml(operation.summary ?? '')}</p>
<p>${roles === undefined ? 'Open to anybody.' : `Roles: ${roles.map(escapeHtml).join(', ')}.`}</p>
${(operation.parameters ?? []).map((each) => `<p>${escapeHtml(each.in)} <code>${escapeHtml(each.name)}</code> ${json(each.schema)}</p>`).join('')}
${operation.requestBody === undefined ? '' : `<h4>Request</h4>${contentHtml(operation.requestBody.content)}`}
<h4>Answers</h4><dl>${Object.entries(operation.responses)
    .map(
      ([status, each]) =>
        `<dt>${escapeHtml(status)}</dt><dd>${escapeHtml(each.description)}${contentHtml(each.content)}</dd>`,
    )
    .join('')}</dl></article>`;
}

function contentHtml(content: Content | undefined): string {
  return Object.entries(content ?? {})
    .map(([type, { schema }]) => `<p><code>${escapeHtml(type)}</code> ${schemaHtml(schema)}</p>`)
    .join('');
}

function schemaHtml(schema: unknown): string {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(
    (schema as { readonly $ref?: string } | undefined)?.$ref ?? '',
  )?.[1];
  return name === undefined ? json(schema) : `<a href="#schema-${name}">${name}</a>`;
}

function json(value: unknown): string {
  return value === undefined ? '' : `<pre tabindex="0">${escapeHtml(JSON.stringify(value, null, 2))}</pre>`;
}

function anchor(method: string, path: string): string {
  return `${method}${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
article { border-top: 1px solid; padding-block: 0.5rem; }
pre { border: 1px solid; overflow: auto; padding: 0.5rem; }
dt { font-weight: bold; } dd { margin-inline-start: 1rem; }
a:focus-visible, pre:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;
