/** Nothing is said of what is over within this time, ms. */
const QUIET = 2000;

/** Says on standard error how far a long run has come: on one line in a terminal, by tenths elsewhere. */
export function progressOf(name: string, count: number): (done: number) => void {
  const begun = performance.now();
  const { isTTY } = process.stderr;
  let shown = false;
  let tenth = 0;
  return (done) => {
    const now = Math.floor((10 * done) / count);
    const isNews = isTTY || now > tenth;
    tenth = now;
    if (!isNews || (performance.now() - begun < QUIET && !shown)) return;
    shown = true;
    const line = `${name}: ${done} of ${count} people`;
    process.stderr.write(isTTY ? `\r${line}${done === count ? '\n' : ''}` : `${line}\n`);
  };
}
