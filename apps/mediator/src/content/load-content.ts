import type { Bank } from '@jalon/bank';
import type { Resource, Rule } from '@jalon/recommend';

/** What the bank and the catalogue of helpers say, to be looked up by id. */
export interface Content {
  readonly bank: Bank;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly resources: ReadonlyMap<string, Resource>;
}

let loading: Promise<Content> | null = null;

/** Fetched once; again only after a failure. Rejects where it cannot be had. */
export function loadContent(): Promise<Content> {
  loading ??= load().catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(): Promise<Content> {
  const [answer, { catalogue }, { pathRules }] = await Promise.all([
    fetch('./bank.json'),
    import('@jalon/bank/catalogue'),
    import('@jalon/bank/path-rules'),
  ]);
  if (!answer.ok) throw new Error('the bank cannot be had');
  return contentOf((await answer.json()) as Bank, pathRules(), catalogue());
}

/** The same, of what is already there. */
export function contentOf(bank: Bank, pathRules: readonly Rule[], catalogue: readonly Resource[]): Content {
  return {
    bank,
    rules: new Map([...pathRules, ...bank.rules].map((rule) => [rule.id, rule])),
    resources: new Map([...catalogue, ...bank.resources].map((resource) => [resource.id, resource])),
  };
}
