import { communesOf } from '@jalon/recommend/places';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { FileTrigger } from 'react-aria-components';
import { keepSettings, readSettings } from '../desk/settings.ts';
import { Button } from '../parts/button.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Notice } from '../parts/notice.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { keepPlaces, keptPlaces } from './kept-places.ts';
import { placesWords, type PlacesWords } from './words/places-words.ts';

type Said =
  | { readonly code: 'working' }
  | { readonly code: 'taken'; readonly places: number; readonly leftOut: number }
  | { readonly code: keyof PlacesWords['trouble'] };

/** The pack of places of this device, and the commune where one works. */
export function PlacesCard(): ReactElement {
  const desk = useDesk();
  const locale = useLocale();
  const words = useWords(placesWords);
  const [said, setSaid] = useState<Said | null>(null);
  const [loaded, reload] = useLoaded(
    useCallback(async () => {
      const [pack, { commune }] = await Promise.all([keptPlaces(desk), readSettings(desk)]);
      return { ok: true as const, value: { pack, commune } };
    }, [desk]),
  );
  const { pack, commune } = loaded.state === 'there' ? loaded.value : { pack: null, commune: null };
  const communes = useMemo(() => (pack === null ? [] : communesOf(pack.index)), [pack]);

  async function take(file: File | null): Promise<void> {
    if (file === null) return;
    setSaid({ code: 'working' });
    const { readPlacesFile } = await import('./read-places-file.ts');
    const read = await readPlacesFile(file, desk.clock().slice(0, 10));
    if (!read.ok) return setSaid({ code: read.code });
    if (!(await keepPlaces(desk, read.text))) return setSaid({ code: 'full' });
    setSaid({ code: 'taken', places: read.places, leftOut: read.leftOut });
    return reload();
  }
  async function choose(insee: string): Promise<void> {
    await keepSettings(desk, { ...(await readSettings(desk)), commune: insee === '' ? null : insee });
    await reload();
  }
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p>{words.line}</p>
      {pack === null ? (
        <p>
          {words.none} {words.how}
        </p>
      ) : (
        <p>{words.there(pack.index.places.length, dayWords(pack.made, locale))}</p>
      )}
      <div className="row">
        <FileTrigger acceptedFileTypes={['.csv', '.json']} onSelect={(chosen) => void take(chosen?.item(0) ?? null)}>
          <Button isPending={said?.code === 'working'}>{words.choose}</Button>
        </FileTrigger>
      </div>
      {said === null ? null : said.code === 'working' ? (
        <p role="status">{words.working}</p>
      ) : said.code === 'taken' ? (
        <Notice tone="said">{words.taken(said.places, said.leftOut)}</Notice>
      ) : (
        <Notice tone="trouble">{words.trouble[said.code]}</Notice>
      )}
      {communes.length === 0 ? null : (
        <label className="field">
          <span>{words.commune}</span>
          <select className="select" value={commune ?? ''} onChange={(event) => void choose(event.currentTarget.value)}>
            <option value="">{words.noCommune}</option>
            {communes.map(({ insee, name, postcodes }) => (
              <option key={insee} value={insee}>
                {name} ({postcodes.join(', ')})
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
