import { coopWords } from '@jalon/history/coop';
import { COOP_DEVICES, type Accompaniment } from '@jalon/history/events';
import type { ReactElement } from 'react';
import { Choice } from '../parts/choice.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Field } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { withDevice } from './draft-of.ts';
import { SelectOne } from './select-one.tsx';
import { accompanimentWords } from './words/accompaniment-words.ts';

/** Properties of {@link Circumstances}. */
export interface CircumstancesProps {
  readonly draft: Accompaniment;
  readonly onChange: (draft: Accompaniment) => void;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** When, where, on what: folded, with what is filled in said in one line. */
export function Circumstances({ draft, onChange, today }: CircumstancesProps): ReactElement {
  const words = useWords(accompanimentWords);
  const locale = useLocale();
  const coop = coopWords(locale);
  const { on, type, place, devices, autonomy, workshopLevel, orientation } = draft;
  const said = [
    on === today ? words.today : dayWords(`${on}T12:00`, locale),
    coop.places[place],
    devices.length === 0 ? words.noDevice : devices.map((device) => coop.devices[device]).join(', '),
    ...(autonomy === null ? [] : [coop.autonomy[autonomy]]),
  ].map((text) => text.charAt(0).toLowerCase() + text.slice(1));
  return (
    <details className="accompaniment-more">
      <summary>{words.rest(said.join(' · '))}</summary>
      <div className="accompaniment-rest">
        <Field
          label={words.on}
          type="date"
          value={on}
          onChange={(day) => (day === '' ? undefined : onChange({ ...draft, on: day }))}
        />
        <Choice
          label={words.type}
          value={type}
          onChange={(one) => onChange({ ...draft, type: one })}
          options={coop.types}
        />
        <Choice
          label={words.place}
          value={place}
          onChange={(one) => onChange({ ...draft, place: one })}
          options={coop.places}
        />
        <fieldset className="pick">
          <legend>{words.devices}</legend>
          <div className="accompaniment-ticks">
            {COOP_DEVICES.map((device) => (
              <Tick
                key={device}
                isSelected={devices.includes(device)}
                onChange={(isThere) => onChange({ ...draft, devices: withDevice(devices, device, isThere) })}
              >
                {coop.devices[device]}
              </Tick>
            ))}
          </div>
        </fieldset>
        {type === 'individuel' ? (
          <SelectOne
            label={words.autonomy}
            value={autonomy}
            nothing={words.untold}
            options={coop.autonomy}
            onChange={(one) => onChange({ ...draft, autonomy: one })}
          />
        ) : (
          <SelectOne
            label={words.level}
            value={workshopLevel}
            nothing={words.untold}
            options={coop.workshopLevels}
            onChange={(one) => onChange({ ...draft, workshopLevel: one })}
          />
        )}
        <SelectOne
          label={words.orientation}
          value={orientation}
          nothing={words.noOrientation}
          options={coop.orientations}
          onChange={(one) => onChange({ ...draft, orientation: one })}
        />
      </div>
    </details>
  );
}
