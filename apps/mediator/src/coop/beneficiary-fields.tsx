import type { CoopCommune } from '@jalon/history/coop';
import type { ReactElement } from 'react';
import { SelectOne } from '../accompaniment/select-one.tsx';
import { Field } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../shell/locale.ts';
import type { Asked } from './asked.ts';
import { exportWords } from './words/export-words.ts';

/** Properties of {@link BeneficiaryFields}. */
export interface BeneficiaryFieldsProps {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
  readonly communes: readonly CoopCommune[];
  /** Since when La Coop was agreed to before; null where it was not. */
  readonly agreedSince: string | null;
}

/** What La Coop takes of one person. */
export function BeneficiaryFields({ asked, onChange, communes, agreedSince }: BeneficiaryFieldsProps): ReactElement {
  const { people: words } = useWords(exportWords);
  const set = (change: Partial<Asked>): void => onChange({ ...asked, ...change });
  return (
    <div className="export-fields">
      {agreedSince === null ? (
        <Tick isSelected={asked.isAgreed} onChange={(isAgreed) => set({ isAgreed })}>
          {words.agreed}
        </Tick>
      ) : (
        <p>{words.alreadyAgreed(agreedSince)}</p>
      )}
      <Field label={words.fields.nom} value={asked.lastName} onChange={(lastName) => set({ lastName })} isRequired />
      <Field
        label={words.fields.prenom}
        value={asked.firstName}
        onChange={(firstName) => set({ firstName })}
        isRequired
      />
      <Field
        label={words.fields.annee_naissance}
        inputMode="numeric"
        value={asked.birthYear}
        onChange={(birthYear) => set({ birthYear })}
      />
      {communes.length === 0 ? (
        <p className="hint">{words.noCommunes}</p>
      ) : (
        <SelectOne
          label={words.fields.commune}
          value={asked.commune}
          nothing={words.untold}
          options={Object.fromEntries(
            communes.map(({ insee, name, postalCode }) => [insee, `${name} (${postalCode})`]),
          )}
          onChange={(commune) => set({ commune })}
        />
      )}
      <Field label={words.fields.telephone} type="tel" value={asked.phone} onChange={(phone) => set({ phone })} />
      <Field label={words.fields.email} type="email" value={asked.email} onChange={(email) => set({ email })} />
      <SelectOne
        label={words.fields.genre}
        value={asked.gender}
        nothing={words.untold}
        options={words.genders}
        onChange={(gender) => set({ gender })}
      />
    </div>
  );
}
