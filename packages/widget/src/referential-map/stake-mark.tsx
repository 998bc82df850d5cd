import type { ReactElement } from 'react';

/** A stake with as many painted bands as the level it marks, 1 to 4. Decorative. */
export function StakeMark({ bands }: { readonly bands: number }): ReactElement {
  return (
    <svg className="jalon-map-stake" width="28" height="44" viewBox="0 0 28 44" aria-hidden="true" focusable="false">
      <path className="jalon-map-stake-post" d="M10 3h8v32l-4 7-4-7z" />
      {Array.from({ length: bands }, (_, band) => (
        <rect key={band} className="jalon-map-stake-band" x="10" y={28 - band * 8} width="8" height="5" />
      ))}
    </svg>
  );
}
