import ts from 'typescript';

/** What the source of one world says: what it is, what its author writes, and what may be done in it. */
export interface WorldSource {
  /** The sentence over its type, without the list of facts, which is found by running it. */
  readonly summary: string;
  /** Declarations of what its author writes, as they stand. */
  readonly authored: string;
  /** Its actions, as they stand. */
  readonly actions: string;
}

/** Reads the `world.ts` of a kind of world. `name` is the type it declares: `MailWorld` for `mail`. */
export function worldSource(text: string, name: string): WorldSource {
  const file = ts.createSourceFile('world.ts', text, ts.ScriptTarget.ES2023, true);
  const declarations = new Map(
    file.statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
        ? [[statement.name.text, statement] as const]
        : [],
    ),
  );
  const world = declarations.get(`${name}World`);
  const action = declarations.get(`${name}Action`);
  if (world === undefined || action === undefined) throw new Error(`${name}World and ${name}Action: expected both`);

  const authored = reachedFrom(world, declarations);
  const done = reachedFrom(action, declarations).filter((one) => !authored.includes(one));
  // The comment over the world itself is the summary; over others it says what they are.
  const print = (list: readonly ts.Node[]): string =>
    list
      .map((one) => (one === world || one === action ? one.getText(file) : one.getFullText(file).trim()))
      .map((text) => text.replace(/^export /mu, ''))
      .join('\n\n');
  const summary = ts
    .getJSDocCommentsAndTags(world)
    .map((one) => (ts.isJSDoc(one) ? (ts.getTextOfJSDocComment(one.comment) ?? '') : ''))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s*Facts\b.*$/u, '')
    .trim();
  return { summary, authored: print(authored), actions: print(done) };
}

/** A declaration and those that it names, in the order they are written. */
function reachedFrom(
  first: ts.Declaration,
  declarations: ReadonlyMap<string, ts.Declaration>,
): readonly ts.Declaration[] {
  const reached = new Set<ts.Declaration>([first]);
  for (const one of reached) {
    const visit = (node: ts.Node): void => {
      const named =
        ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)
          ? declarations.get(node.typeName.text)
          : undefined;
      if (named !== undefined) reached.add(named);
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(one, visit);
  }
  return [...reached].toSorted((a, b) => (a === first ? -1 : b === first ? 1 : a.pos - b.pos));
}
