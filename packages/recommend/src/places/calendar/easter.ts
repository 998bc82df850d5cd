/** Easter Sunday of a Gregorian year as month and date (Meeus, "Astronomical Algorithms", 1991, chapter 8). */
export function easter(year: number): { readonly month: 3 | 4; readonly date: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return { month: Math.floor(day / 31) === 3 ? 3 : 4, date: (day % 31) + 1 };
}
