import { AREAS, BANDS, dimensionById, type Area, type Dimension, type Locale } from '../../src/index.ts';
import { OUTCOMES } from '../../src/outcomes/index.ts';
import type { Palette } from './palette.ts';
import { PICTURE_WORDS } from './picture-words.ts';
import { escaped, svgBox, svgStake, svgText } from './svg-parts.ts';
import { wrap } from './wrap.ts';

/** Where things stand, in the picture's own pixels: it is drawn to be shown about as wide as it is. */
const WIDTH = 800;
const EDGE = 20;
const PATH_X = 52;
const CODE_X = 84;
const TITLE_X = 120;
const BANDS_X = 508;
const BAND_WIDTH = 66;
const CELL_WIDTH = 60;
const CELL_HEIGHT = 22;
const HEAD = 138;
const AREA_HEAD = 42;
const AREA_GAP = 14;
const LINE = 17;
const ROW = 29;
/** Characters of a title on one line: room for the widest of the fonts it may be shown in. */
const LONGEST = 50;

const FONT =
  "'Atkinson Hyperlegible Next','Segoe UI',system-ui,-apple-system,Roboto,Ubuntu,Cantarell,'Noto Sans',sans-serif";

/** The frame as a picture: six areas, 27 dimensions, four bands, in one language and one palette. SVG, text as text. */
export function drawFrame(locale: Locale, palette: Palette): string {
  const words = PICTURE_WORDS[locale];
  let y = HEAD;
  const feet: number[] = [];
  const cards = AREAS.map((area) => {
    const card = drawArea(area, y, locale, palette);
    feet.push(y + 40);
    y += card.height + AREA_GAP;
    return card.svg;
  });
  const height = y + 22 + 18 * (words.credit.length + 1);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="t d" lang="${locale}" font-family="${FONT}">`,
    `<title id="t">${escaped(`${words.title}. ${words.subtitle}`)}</title>`,
    `<desc id="d">${escaped(words.description)}</desc>`,
    svgBox(0, 0, WIDTH, height, 12, `fill="${palette.paper}"`),
    drawHead(locale, palette),
    ...cards,
    drawPath([104, ...feet], palette),
    ...feet.map((foot, index) => svgStake(pathX(index + 1), foot, 1.1, palette)),
    svgText(EDGE + 4, y + 16, words.legend, { size: 13, fill: palette.ink }),
    ...words.credit.map((line, index) =>
      svgText(EDGE + 4, y + 36 + 18 * index, line, { size: 12, fill: palette.quiet }),
    ),
    '</svg>',
  ].join('\n')}\n`;
}

function drawHead(locale: Locale, palette: Palette): string {
  const words = PICTURE_WORDS[locale];
  const barY = 114;
  return [
    `<circle cx="58" cy="62" r="34" fill="${palette.wash}"/>`,
    svgStake(pathX(0), 104, 2.5, palette),
    svgText(CODE_X + 24, 58, words.title, { size: 27, weight: 650, fill: palette.ink }),
    svgText(CODE_X + 24, 86, words.subtitle, { size: 16, fill: palette.quiet }),
    ...BANDS.map(({ title }, index) => {
      // A stair: each name a step above the one before, the last within the edge.
      const [middle, step] = [bandMiddle(index), barY - 15 - 16 * index];
      const last = index === BANDS.length - 1;
      return [
        `<path d="M${middle} ${step + 5}V${barY}" stroke="${palette.line}" stroke-width="2" stroke-linecap="round"/>`,
        svgText(last ? middle + CELL_WIDTH / 2 : middle, step, title[locale], {
          size: 13,
          weight: 650,
          fill: palette.ink,
          anchor: last ? 'end' : 'middle',
        }),
        svgBox(middle - CELL_WIDTH / 2, barY, CELL_WIDTH, 9, 4.5, `fill="${palette.bands[index]?.[0]}"`),
      ].join('\n');
    }),
  ].join('\n');
}

function drawArea(
  area: Area,
  top: number,
  locale: Locale,
  palette: Palette,
): { readonly svg: string; readonly height: number } {
  let y = top + AREA_HEAD;
  const rows = area.dimensions.map((id) => {
    const dimension = dimensionById(id);
    const lines = wrap(dimension.title[locale], LONGEST);
    const height = ROW + LINE * (lines.length - 1);
    const row = drawRow(dimension, lines, y + height / 2, palette);
    y += height;
    return row;
  });
  const height = y + 10 - top;
  const groundwork = area.id === 'jalon:0';
  const head = groundwork
    ? PICTURE_WORDS[locale].steps.map((step, index) =>
        svgText(stepX(index), top + 27, step, { size: 12.5, fill: palette.quiet, anchor: 'middle' }),
      )
    : [
        svgText(bandMiddle(3) + CELL_WIDTH / 2, top + 27, area.label[locale], {
          size: 13.5,
          fill: palette.accent,
          weight: 650,
          anchor: 'end',
        }),
      ];
  return {
    height,
    svg: [
      svgBox(
        EDGE,
        top,
        WIDTH - 2 * EDGE,
        height,
        12,
        `fill="${palette.card}" stroke="${palette.line}" stroke-width="1.5"`,
      ),
      svgText(CODE_X, top + 28, area.code, { size: 17, weight: 650, fill: palette.primary }),
      svgText(TITLE_X, top + 28, area.title[locale], { size: 17, weight: 650, fill: palette.primary }),
      ...head,
      ...rows,
    ].join('\n'),
  };
}

function drawRow(dimension: Dimension, lines: readonly string[], middle: number, palette: Palette): string {
  const first = middle + 5 - (LINE * (lines.length - 1)) / 2;
  return [
    svgText(CODE_X, first, dimension.code, { size: 14, weight: 650, fill: palette.quiet }),
    ...lines.map((line, index) => svgText(TITLE_X, first + LINE * index, line, { size: 14, fill: palette.ink })),
    dimension.groundwork ? drawSteps(middle, palette) : drawCounts(dimension, middle, palette),
  ].join('\n');
}

/** Three steps on a dotted way, each a little surer. */
function drawSteps(middle: number, { drawing, wash, accent }: Palette): string {
  const steps = [4.5, 6, 7.5].map(
    (radius, index) =>
      `<circle cx="${stepX(index)}" cy="${middle}" r="${radius}" fill="${index === 2 ? accent : wash}" stroke="${drawing}" stroke-width="2"/>`,
  );
  return `<path d="M${stepX(0)} ${middle}H${stepX(2)}" stroke="${drawing}" stroke-width="2" stroke-linecap="round" stroke-dasharray="0.1 7"/>\n${steps.join('\n')}`;
}

function drawCounts({ id }: Dimension, middle: number, palette: Palette): string {
  return BANDS.map((band, index) => {
    const count = OUTCOMES.filter((outcome) => outcome.competence === id && outcome.band === band.id).length;
    const [fill, text] = palette.bands[index] ?? [palette.card, palette.ink];
    const x = bandMiddle(index);
    return [
      svgBox(x - CELL_WIDTH / 2, middle - CELL_HEIGHT / 2, CELL_WIDTH, CELL_HEIGHT, 7, `fill="${fill}"`),
      svgText(x, middle + 4.5, String(count), { size: 13, fill: text, anchor: 'middle' }),
    ].join('\n');
  }).join('\n');
}

/** The dotted path from the first stake to the last: away from one foot on the right, to the next from the left. */
function drawPath(feet: readonly number[], { drawing }: Palette): string {
  const bends = feet.slice(1).map((foot, index) => {
    const from = feet[index] ?? foot;
    const reach = Math.min((foot - from) * 0.3, 56);
    const [x, next] = [pathX(index), pathX(index + 1)];
    return `C${x + 30} ${from + reach * 0.3} ${x + 6} ${from + reach} ${(x + next) / 2} ${(from + foot) / 2}S${next - 38} ${foot - 4} ${next} ${foot}`;
  });
  return `<path d="M${pathX(0)} ${feet[0]}${bends.join('')}" fill="none" stroke="${drawing}" stroke-width="2.4" stroke-linecap="round" stroke-dasharray="0.1 8"/>`;
}

/** The path leans a little to one side, then to the other. */
function pathX(stake: number): number {
  return PATH_X + (stake === 0 ? 6 : stake % 2 === 0 ? 6 : -1);
}

function bandMiddle(index: number): number {
  return BANDS_X + BAND_WIDTH * (index + 0.5);
}

function stepX(index: number): number {
  return BANDS_X + 44 + 88 * index;
}
