import { bank } from '@jalon/bank';
import { catalogue } from '@jalon/bank/catalogue';
import { pathRules } from '@jalon/bank/path-rules';
import { personaPath, personaPlan, personas, type Persona, type PersonaPlan } from '@jalon/bank/personas';
import { useMemo, type CSSProperties, type ReactElement } from 'react';

/** Properties of {@link PersonaPlans}. */
export interface PersonaPlansProps {
  readonly locale: 'fr' | 'en';
  /** The day the paths are made, `YYYY-MM-DD`. */
  readonly on: string;
}

const WORDS = {
  fr: {
    title: 'Vingt-quatre personnes inventées',
    lead: 'Personne de réel n’est décrit ici. D’abord ce que la personne lit, puis tout ce que lit le médiateur.',
    learner: 'Ce que la personne lit',
    mediator: (count: number) => `Ce que le médiateur lit (${count})`,
    read: 'Ce qu’une relecture en a dit, sans médiateur extérieur (en anglais)',
  },
  en: {
    title: 'Twenty-four invented people',
    lead: 'Nobody real is described here. First what the person reads, then all that the mediator reads.',
    learner: 'What the person reads',
    mediator: (count: number) => `What the mediator reads (${count})`,
    read: 'What a second reading said of it, without a mediator from outside',
  },
} as const;

const GRID: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))',
  gap: '1.5rem',
};
const CARD: CSSProperties = { border: '2px solid', borderRadius: '0.5rem', padding: '1rem' };
const STEPS: CSSProperties = { display: 'grid', gap: '1rem', paddingInlineStart: '1.5rem' };
const SUMMARY: CSSProperties = { padding: '0.5rem 0', minBlockSize: '2rem', cursor: 'pointer' };

/** The path of every invented person, side by side: what each of them reads, and what their mediator reads. */
export function PersonaPlans({ locale, on }: PersonaPlansProps): ReactElement {
  const words = WORDS[locale];
  const plans = useMemo(() => plansOn(on), [on]);
  return (
    <main lang={locale} style={{ padding: '1rem', fontFamily: 'system-ui', lineHeight: 1.5 }}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <div style={GRID}>
        {plans.map(({ persona, plan }) => (
          <PlanCard key={persona.id} persona={persona} plan={plan} locale={locale} />
        ))}
      </div>
    </main>
  );
}

function PlanCard({
  persona,
  plan,
  locale,
}: {
  readonly persona: Persona;
  readonly plan: PersonaPlan;
  readonly locale: 'fr' | 'en';
}): ReactElement {
  const words = WORDS[locale];
  return (
    <article style={CARD} aria-labelledby={persona.id}>
      <h2 id={persona.id}>{persona.title[locale]}</h2>
      <p>{persona.story[locale]}</p>
      <h3>{words.learner}</h3>
      <ol style={STEPS}>
        {plan.learner[locale].map(([title, ...lines]) => (
          <li key={title}>
            <strong>{title}</strong>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </li>
        ))}
      </ol>
      <details>
        <summary style={SUMMARY}>{words.mediator(plan.mediator.length)}</summary>
        <ol style={STEPS}>
          {plan.mediator.map(({ id, said }) => (
            <li key={id}>
              {said[locale].map((line) => (
                <div key={line}>{line}</div>
              ))}
            </li>
          ))}
        </ol>
      </details>
      <details>
        <summary style={SUMMARY}>{words.read}</summary>
        <p lang="en">{persona.read.judged}</p>
      </details>
    </article>
  );
}

function plansOn(on: string): readonly { readonly persona: Persona; readonly plan: PersonaPlan }[] {
  const { rules, resources, talk } = bank();
  const from = { rules: [...rules, ...pathRules()], resources: [...resources, ...catalogue()], talk, on };
  return personas().map((persona) => ({ persona, plan: personaPlan(persona, personaPath(persona, from)) }));
}
