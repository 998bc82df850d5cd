import './export.css';
import type { CoopCommune } from '@jalon/history/coop';
import { communesOf } from '@jalon/recommend/places';
import { useCallback, useMemo, type ReactElement } from 'react';
import { readSettings } from '../desk/settings.ts';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { keptPlaces } from '../places/kept-places.ts';
import { localDay } from '../parts/local-day.ts';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { useLoaded, type Read } from '../shell/use-loaded.ts';
import { activitiesOf } from './activities.ts';
import { ActivitiesCard } from './activities-card.tsx';
import { everybody, type Everybody } from './everybody.ts';
import { GroupCard } from './group-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { TablesCard } from './tables-card.tsx';
import { exportWords } from './words/export-words.ts';

interface Around extends Everybody {
  readonly structure: string;
  readonly communes: readonly CoopCommune[];
}

/** What goes from here to La Coop and to spreadsheets: by file where it takes one, by copying where it does not. */
export function ExportPage(): ReactElement {
  const desk = useDesk();
  const words = useWords(exportWords);
  const today = localDay(desk.clock());
  const [loaded, reload] = useLoaded(
    useCallback(async (): Promise<Read<Around>> => {
      const [people, { structure }, pack] = await Promise.all([everybody(desk), readSettings(desk), keptPlaces(desk)]);
      if (!people.ok) return people;
      // La Coop knows one postal code for each commune.
      const communes = (pack === null ? [] : communesOf(pack.index)).flatMap(
        ({ insee, name, postcodes: [postalCode] }) => (postalCode === undefined ? [] : [{ insee, name, postalCode }]),
      );
      return { ok: true, value: { ...people.value, structure: structure.name, communes } };
    }, [desk]),
  );
  const files = useMemo(() => (loaded.state === 'there' ? loaded.value.files : []), [loaded]);
  const activities = useMemo(() => activitiesOf(files), [files]);
  if (loaded.state !== 'there')
    return (
      <Page title={words.title} lines={words.lines}>
        {loaded.state === 'loading' ? <Loading /> : <Trouble code={loaded.code} />}
      </Page>
    );
  const { damaged, structure, communes } = loaded.value;
  return (
    <Page title={words.title} lines={words.lines}>
      {damaged > 0 ? <Notice tone="trouble">{words.damaged(damaged)}</Notice> : null}
      {files.length === 0 ? (
        <div className="card empty">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.line}</p>
          <a href={hrefOf({ page: 'people' })}>{words.empty.go}</a>
        </div>
      ) : (
        <div className="export">
          <div className="export-column">
            <ActivitiesCard activities={activities} structure={structure} />
            <TablesCard files={files} today={today} />
          </div>
          <div className="export-column">
            <PeopleCard files={files} communes={communes} today={today} structure={structure} reload={reload} />
            <GroupCard files={files} year={Number(today.slice(0, 4))} />
          </div>
        </div>
      )}
    </Page>
  );
}
