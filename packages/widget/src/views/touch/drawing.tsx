import type { TouchPicture } from '@jalon/items';
import type { ReactElement } from 'react';

/** Pixels of a text once it is enlarged enough to be read, in the drawing's own 320 × 240. */
const READABLE = 15;

/** The picture itself: a town map or a notice, and its small texts, each at a size that is read only once enlarged. */
export function Drawing({ picture, view }: { readonly picture: TouchPicture; readonly view: string }): ReactElement {
  return (
    <svg viewBox={view} width="100%" height="100%" preserveAspectRatio="xMidYMid slice" aria-hidden="true" className={`jv-drawing-${picture.drawing}`}>
      {picture.drawing === 'map' ? MAP : NOTICE}
      {picture.details.map(({ id, text, x, y, zoom }) => (
        <text key={id} x={x * 3.2} y={y * 2.4} fontSize={READABLE / zoom} textAnchor="middle" dominantBaseline="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Streets, a river, a park and houses. */
const MAP = /* @__PURE__ */ (() => (
  <>
    <rect className="jv-ground" width="320" height="240" />
    <path className="jv-river" d="M-5 170 C60 150 90 215 160 195 S270 170 330 205" />
    <rect className="jv-park" x="205" y="22" width="86" height="58" rx="10" />
    <path className="jv-street" d="M0 48 H320 M0 122 H320 M62 0 V240 M168 0 V240 M262 0 V240 M168 122 L262 48" />
    <path
      className="jv-house"
      d="M14 64h34v24h-34z M78 64h30v42h-30z M118 64h36v20h-36z M14 12h34v24h-34z M80 10h70v26h-70z M182 88h30v22h-30z M276 90h32v22h-32z M14 136h32v16h-32z M80 134h28v22h-28z M122 136h30v26h-30z M184 136h60v22h-60z M278 136h30v30h-30z M14 206h34v24h-34z M80 214h66v20h-66z M186 212h58v22h-58z"
    />
  </>
))();

/** A sheet on a board: a heading, lines of text, a stamp. */
const NOTICE = /* @__PURE__ */ (() => (
  <>
    <rect className="jv-ground" width="320" height="240" />
    <rect className="jv-sheet" x="62" y="10" width="196" height="220" rx="4" />
    <path className="jv-street" d="M110 34 H210" />
    <path
      className="jv-line"
      d="M84 58h152 M84 68h140 M84 78h148 M84 120h150 M84 130h136 M84 140h146 M84 186h90 M84 196h104"
    />
    <circle className="jv-stamp" cx="222" cy="200" r="16" />
  </>
))();
