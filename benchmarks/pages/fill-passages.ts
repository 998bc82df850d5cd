const PASSAGE = /<!--=([\w-]+)-->([\s\S]*?)<!--\/-->/g;

/** The page with what stands between its marks, `<!--=name-->…<!--/-->`, as computed; a name that nothing computes is refused. */
export function fillPassages(page: string, passages: Readonly<Record<string, string>>): string {
  return page.replaceAll(PASSAGE, (_, name: string) => {
    const passage = passages[name];
    if (passage === undefined || passage.includes('NaN')) throw new Error(`nothing computes "${name}": ${passage}`);
    return `<!--=${name}-->${passage}<!--/-->`;
  });
}

/** The names of a page's marks. */
export function passageNames(page: string): readonly string[] {
  return [...page.matchAll(PASSAGE)].map(([, name]) => name ?? '');
}
