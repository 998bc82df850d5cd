import type { Accuracy, Experience, Exposure, LevelConfusion, SimulationReport } from '../simulate/index.ts';

type Figures = Partial<
  Accuracy & Experience & Omit<Exposure, 'items'> & Omit<LevelConfusion, 'mostProbable' | 'claimed'>
>;

/** A report as tables for people. */
export function printReport(name: string, report: SimulationReport): void {
  const { all, checkpoints, regions, personas, exposure, levels, people, seed, ends, setAside } = report;
  console.log(`${name}: ${people} people, seed ${seed}.`);
  console.table({ everybody: rounded(all) });
  if (checkpoints.length > 0)
    console.table(Object.fromEntries(checkpoints.map(({ items, ...row }) => [`${items} answers`, rounded(row)])));
  console.table(
    Object.fromEntries(regions.map(({ from, to, ...row }) => [`θ ${from ?? '−∞'} to ${to ?? '∞'}`, rounded(row)])),
  );
  if (personas.length > 1)
    console.table(
      Object.fromEntries(
        personas.map(({ kind, levels: own, ...row }) => [
          kind,
          { ...rounded(row), ...(own ? { wrongClaims: own.wrongClaims } : {}) },
        ]),
      ),
    );
  console.table({ 'sessions ended by': countsByCode(ends) });
  if (setAside.length > 0) console.table({ 'sessions with a constraint set aside': countsByCode(setAside) });
  const { highest, used, overlap } = exposure;
  console.table({ exposure: rounded({ highest, used, overlap }) });
  if (levels === null) return;
  const { mostProbable, claimed, ...shares } = levels;
  console.table({ levels: rounded(shares) });
  console.log('True level (rows) by most probable level (columns), then by level claimed:');
  console.table(mostProbable);
  console.table(claimed);
}

function countsByCode(rows: SimulationReport['ends'] | SimulationReport['setAside']): Record<string, number> {
  return Object.fromEntries(rows.map(({ code, people }) => [code, people]));
}

function rounded(row: Figures): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : Number(value.toFixed(3))]),
  );
}
