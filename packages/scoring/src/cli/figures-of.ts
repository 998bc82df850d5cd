import {
  biasByAbility,
  coverageByAbility,
  exposurePlot,
  failuresByAbility,
  lengthByAbility,
  levelPlot,
  rmseByAbility,
  rmseByLength,
  type NamedReports,
} from '../simulate/index.ts';

/** Every figure that these reports can give, by file name: lines together, what fills a figure by itself once per report. */
export function figuresOf(reports: NamedReports): Readonly<Record<string, string>> {
  const together = {
    'error-by-ability': rmseByAbility(reports),
    'bias-by-ability': biasByAbility(reports),
    'coverage-by-ability': coverageByAbility(reports),
    'length-by-ability': lengthByAbility(reports),
    'failures-by-ability': failuresByAbility(reports),
  };
  const lengths = Object.values(reports).some(({ checkpoints }) => checkpoints.length > 0)
    ? { 'error-by-length': rmseByLength(reports) }
    : {};
  const several = Object.keys(reports).length > 1;
  const alone = Object.entries(reports).flatMap(([name, report]) => {
    const ending = several ? `-${name.replaceAll(/[^\w-]+/g, '-')}` : '';
    const levels = levelPlot(report);
    return [[`exposure${ending}`, exposurePlot(report)], ...(levels === null ? [] : [[`levels${ending}`, levels]])];
  });
  return { ...together, ...lengths, ...(Object.fromEntries(alone) as Record<string, string>) };
}
