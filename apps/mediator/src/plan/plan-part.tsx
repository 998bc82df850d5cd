import './plan.css';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { AccompanimentForm } from '../accompaniment/accompaniment-form.tsx';
import { loadContent } from '../content/load-content.ts';
import { readSettings } from '../desk/settings.ts';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { PartProps } from '../person/person-page.tsx';
import { keptPlaces } from '../places/kept-places.ts';
import { nearby } from '../places/nearby.ts';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { adviceOf } from './advice.ts';
import { decideOn, type PlanDecision } from './decide-on.ts';
import { PlanLists } from './plan-lists.tsx';
import { StepCard } from './step-card.tsx';
import { planWords, type PlanWords } from './words/plan-words.ts';

/** What to do next: at most three steps in sight, with their reasons, and what people decided of them. */
export function PlanPart({ file, reload }: PartProps): ReactElement {
  const desk = useDesk();
  const words = useWords(planWords);
  const [said, setSaid] = useState<keyof PlanWords['said'] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [around] = useLoaded(
    useCallback(async () => {
      const [content, { commune }, pack] = await Promise.all([loadContent(), readSettings(desk), keptPlaces(desk)]);
      return { ok: true as const, value: { content, commune, places: nearby(pack, commune) } };
    }, [desk]),
  );
  const advice = useMemo(() => {
    if (around.state !== 'there') return null;
    const { content, commune, places } = around.value;
    const department = commune === null ? null : commune.slice(0, commune.startsWith('97') ? 3 : 2);
    return adviceOf(file.events, content, { on: desk.clock().slice(0, 10), places, department });
  }, [around, file.events, desk]);

  if (around.state === 'failed') return <Trouble code={around.code} />;
  if (advice === null) return <Loading />;
  if (!advice.ok) return <Trouble code="invalid" />;
  const { path, plan } = advice;

  async function decide(decision: PlanDecision): Promise<void> {
    if (advice?.ok !== true || busy) return;
    setBusy(true);
    const failed = await decideOn(desk, file.subject, advice, decision);
    await reload();
    setBusy(false);
    setTrouble(failed);
    setSaid(failed === null ? saidOf(decision) : null);
  }

  const statusOf = new Map(plan.steps.map(({ step, status }) => [step, status]));
  const visible = path.shown.flatMap((id) => path.steps.find((step) => step.id === id) ?? []);
  const others = path.steps.filter(({ id }) => !path.shown.includes(id));
  const isNothing = path.steps.length === 0 && path.done.length === 0;
  return (
    <div className="plan">
      {said === null ? null : <Notice tone="said">{words.said[said]}</Notice>}
      {trouble === null ? null : <Trouble code={trouble} />}
      {isNothing ? (
        <div className="card empty">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.line}</p>
        </div>
      ) : (
        <section className="plan">
          <h2>{words.shown}</h2>
          <ol className="plan-steps">
            {visible.map((step) => (
              <li key={step.id}>
                <StepCard
                  step={step}
                  isAgreed={statusOf.get(step.id) === 'accepted'}
                  others={path.steps.filter(({ id }) => id !== step.id)}
                  onDecide={(decision) => void decide(decision)}
                  isBusy={busy}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
      <AccompanimentForm file={file} reload={reload} advice={advice} />
      <PlanLists path={path} plan={plan} others={others} onDecide={(decision) => void decide(decision)} />
    </div>
  );
}

function saidOf(decision: PlanDecision): keyof PlanWords['said'] {
  if (decision.kind === 'done') return decision.done ? 'done' : 'undone';
  return ({ accept: 'accepted', refuse: 'refused', replace: 'replaced' } as const)[decision.kind];
}
