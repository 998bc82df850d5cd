import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORLD_KINDS, type BankItem, type World, type WorldKind } from '../../packages/items/src/index.ts';
import { evidenceMessages } from '../../packages/items/src/messages/index.ts';
import { provideAllSimulations } from '../../packages/items/src/simulations/index.ts';
import { performedItems } from '../../packages/items/src/fixtures/all.test-item.ts';
import { ROOT } from '../shell/root.ts';
import { shortJson } from './short-json.ts';
import { worldFacts } from './world-facts.ts';
import { worldSource } from './world-source.ts';

/** The reference of every kind of world, from its source, from running it, and from the smallest item that the tests have of it. */
export function renderWorlds(): string {
  provideAllSimulations();
  return `# The worlds

Every kind of simulated world that an item can be performed in: what its author writes, what may be done in it, the facts that goals and
evidence may read, the codes it tells by itself, and a smallest example. Names between \`<\` and \`>\` stand for the ids of that list.

This page is written by \`node --conditions=@jalon/source tooling/worlds/write-worlds.ts\`; a test holds it to the code. To begin, see
[Write your first simulated item](write-your-first-item.md) or [Écrire sa première activité simulée](ecrire-sa-premiere-activite.md).

${WORLD_KINDS.map((kind) => `- [${kind}](#${kind})`).join('\n')}
${WORLD_KINDS.map((kind) => `\n${section(kind)}`).join('')}`;
}

function section(kind: WorldKind): string {
  const path = join(ROOT, 'packages', 'items', 'src', 'simulations', kind, 'world.ts');
  const { summary, authored, actions } = worldSource(readFileSync(path, 'utf8'), capitalised(kind));
  const { bank, world } = exampleOf(kind);
  const codes = Object.entries(evidenceMessages()[kind]);
  return `## ${kind}

${summary}

**What its author writes**

\`\`\`ts
${authored}
\`\`\`

**What may be done**

\`\`\`ts
${actions}
\`\`\`

**Facts**

| fact | value |
|---|---|
${worldFacts(world)
  .map(({ name, value }) => `| \`${name}\` | ${value} |`)
  .join('\n')}

${codes.length === 0 ? 'It tells no evidence by itself.' : `**Evidence it tells by itself**, never counted\n\n| code | what it says |\n|---|---|\n${codes.map(([code, { seen }]) => `| \`${code}\` | ${seen.en} |`).join('\n')}`}

**A smallest example**: ${bank.item.content.fr.title}

<details><summary>World and scoring</summary>

\`\`\`json
${shortJson({ world, scoring: bank.key.scoring })}
\`\`\`

</details>
`;
}

function exampleOf(kind: WorldKind): { readonly bank: BankItem; readonly world: World } {
  for (const bank of performedItems) {
    const { fr } = bank.item.content;
    if (fr.type === 'simulation' && fr.world.kind === kind) return { bank, world: fr.world };
  }
  throw new Error(`${kind}: expected an item of it among the fixtures`);
}

function capitalised(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
