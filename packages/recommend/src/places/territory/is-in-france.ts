import type { Position } from '../place.ts';

/** South, north, west, east, in degrees, generous: mainland France with Corsica, then each territory overseas by department. */
const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  mainland: [41.2, 51.3, -5.6, 9.8],
  '971': [15.7, 16.7, -62, -60.9],
  '972': [14.2, 15, -61.4, -60.7],
  '973': [2, 6, -54.8, -51.4],
  '974': [-21.5, -20.7, 55.1, 56],
  '975': [46.6, 47.3, -56.6, -56],
  '976': [-13.2, -12.5, 44.9, 45.4],
  '977': [17.8, 18, -63, -62.7],
  '978': [17.9, 18.2, -63.3, -62.9],
  '986': [-14.5, -13, -178.4, -176],
  '987': [-28, -7.5, -155, -134],
  '988': [-23, -17.5, 157, 172.5],
};

/** Whether a position lies in France, overseas included; in that department's part of it where one is told. */
export function isInFrance({ lat, lon }: Position, department: string | null): boolean {
  const box = department === null ? null : (BOXES[department] ?? BOXES['mainland']);
  const boxes = box === null || box === undefined ? Object.values(BOXES) : [box];
  return boxes.some(([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east);
}
