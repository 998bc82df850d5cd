import type { ReactElement } from 'react';
import { MapHeading } from './map-heading.tsx';
import { StakeMark } from './stake-mark.tsx';
import type { MapTexts } from './texts/map-text-shape.ts';

/** What stands beside the map while no dimension is open: how to read it. */
export function MapGuide({ texts, level }: { readonly texts: MapTexts; readonly level: number }): ReactElement {
  return (
    <aside className="jalon-map-guide" aria-label={texts.howToRead}>
      <div className="jalon-map-path" aria-hidden="true">
        {[1, 2, 3, 4].map((bands) => (
          <StakeMark key={bands} bands={bands} />
        ))}
      </div>
      <MapHeading level={level} className="jalon-map-subtitle">
        {texts.howToRead}
      </MapHeading>
      {texts.howToReadLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}
