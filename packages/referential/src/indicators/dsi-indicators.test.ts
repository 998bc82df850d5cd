import { describe, expect, it } from 'vitest';
import { dsiIndicators } from './dsi-indicators.ts';
import { dsi20, type Dsi20 } from './dsi20.ts';

describe('dsiIndicators', () => {
  it('has the 23 codes that Eurostat publishes', () => {
    const codes = Object.keys(dsiIndicators(of('unknown')));
    const overall = ['AB', 'B', 'BAB', 'LW', 'N', 'LM', 'X', 'NA'].map((level) => `I_DSK2_${level}`);
    const areas = ['IL', 'CC', 'DCC', 'SF', 'PS'].flatMap((area) =>
      ['B', 'AB', 'BAB'].map((level) => `I_DSK2_${area}_${level}`),
    );
    expect(codes.toSorted()).toEqual([...overall, ...areas].toSorted());
  });

  it('leaves open what the answers leave open, and no more', () => {
    const open = dsiIndicators(of('within-3-months'));
    expect(open['I_DSK2_NA']).toBe('no');
    expect(open['I_DSK2_BAB']).toBe('unknown');
    expect(open['I_DSK2_IL_BAB']).toBe('yes');
    expect(open['I_DSK2_IL_B']).toBe('unknown');
    expect(open['I_DSK2_CC_BAB']).toBe('unknown');
  });

  it('keeps those without use in every denominator: no everywhere but NA', () => {
    const { I_DSK2_NA, ...others } = dsiIndicators(of('not-within-3-months'));
    expect(I_DSK2_NA).toBe('yes');
    expect(new Set(Object.values(others))).toEqual(new Set(['no']));
  });
});

/** One activity of information done, nothing known of the others. */
function of(lastUse: 'within-3-months' | 'not-within-3-months' | 'unknown'): Dsi20 {
  const result = dsi20({ lastUse, activities: { 'dsi:IL1': 'yes' } });
  if (!result.ok) throw new Error(result.error.expected);
  return result.value;
}
