import type { TouchPicture } from '@jalon/items';
import type { CSSProperties, ReactElement } from 'react';

/** Units of the drawing for each percent of the picture's width and height. */
export const WIDTH = 3.2;
export const HEIGHT = 2.4;

/** Units of a text once it is enlarged enough to be read, in the drawing's own 320 × 240; the engine knows its letters' width. */
const READABLE = 22;

/** The picture itself: a town map or a notice, and its small texts, each at a size that is read only once enlarged. */
export function Drawing({ picture, view }: { readonly picture: TouchPicture; readonly view: string }): ReactElement {
  return (
    <svg viewBox={view} width="100%" height="100%" aria-hidden="true">
      {picture.drawing === 'map' ? <Town /> : <Sheet />}
      {picture.details.map(({ id, text, x, y, zoom }) => (
        <text
          key={id}
          x={x * WIDTH}
          y={y * HEIGHT}
          fontSize={READABLE / zoom}
          textAnchor="middle"
          dominantBaseline="middle"
          style={fill('text')}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Streets, a river, a park and houses. */
function Town(): ReactElement {
  return (
    <>
      <rect width="320" height="240" style={fill('surface-sunken')} />
      <path d="M-5 170 C60 150 90 215 160 195 S270 170 330 205" style={stroke('primary-soft', 22)} />
      <rect x="205" y="22" width="86" height="58" rx="10" style={fill('primary-soft')} />
      <path
        d="M0 48 H320 M0 122 H320 M62 0 V240 M168 0 V240 M262 0 V240 M168 122 L262 48"
        style={stroke('surface-raised', 12)}
      />
      <path
        d="M14 64h34v24h-34z M78 64h30v42h-30z M118 64h36v20h-36z M14 12h34v24h-34z M80 10h70v26h-70z M182 88h30v22h-30z M276 90h32v22h-32z M14 136h32v16h-32z M80 134h28v22h-28z M122 136h30v26h-30z M184 136h60v22h-60z M278 136h30v30h-30z M14 206h34v24h-34z M80 214h66v20h-66z M186 212h58v22h-58z"
        style={fill('line')}
      />
    </>
  );
}

/** A sheet on a board: a heading, lines of text, a stamp. */
function Sheet(): ReactElement {
  return (
    <>
      <rect width="320" height="240" style={fill('surface-sunken')} />
      <rect x="62" y="10" width="196" height="220" rx="4" style={fill('surface-raised')} />
      <path d="M110 34 H210" style={stroke('line', 12)} />
      <path
        d="M84 58h152 M84 68h140 M84 78h148 M84 120h150 M84 130h136 M84 140h146 M84 186h90 M84 196h104"
        style={stroke('border', 1.5)}
      />
      <circle cx="222" cy="200" r="16" style={stroke('border', 1.5)} />
    </>
  );
}

/** Painted with the tokens, as everything is. */
function fill(role: string): CSSProperties {
  return { fill: `var(--jalon-${role})` };
}

function stroke(role: string, width: number): CSSProperties {
  return { fill: 'none', stroke: `var(--jalon-${role})`, strokeWidth: width };
}
