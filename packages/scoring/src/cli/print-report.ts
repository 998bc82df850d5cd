import type { Accuracy, Experience, Exposure, SimulationReport } from '../simulate/index.ts';

type Figures = Partial<Accuracy & Experience & Omit<Exposure, 'items'>>;

/** A report as tables for people. */
export function printReport({ all, checkpoints, regions, personas, exposure, people, seed }: SimulationReport): void {
  console.log(`${people} people, seed ${seed}.`);
  console.table({ everybody: rounded(all) });
  if (checkpoints.length > 0)
    console.table(Object.fromEntries(checkpoints.map(({ items, ...row }) => [`${items} answers`, rounded(row)])));
  console.table(
    Object.fromEntries(regions.map(({ from, to, ...row }) => [`θ ${from ?? '−∞'} to ${to ?? '∞'}`, rounded(row)])),
  );
  if (personas.length > 1) console.table(Object.fromEntries(personas.map(({ kind, ...row }) => [kind, rounded(row)])));
  const { highest, used, overlap } = exposure;
  console.table({ exposure: rounded({ highest, used, overlap }) });
}

function rounded(row: Figures): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : Number(value.toFixed(3))]),
  );
}
