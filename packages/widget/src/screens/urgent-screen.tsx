import type { ReactElement } from 'react';
import { CounterDrawing } from '../drawings/counter-drawing.tsx';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { ResourceCard } from '../parts/resource-card.tsx';
import { useWidget } from '../parts/widget-context.ts';

/** Something presses: people and places first, the activities can wait. */
export function UrgentScreen(): ReactElement {
  const { messages, locale, people, send } = useWidget();
  const { urgent } = messages;
  return (
    <Frame
      screenKey="urgent"
      title={urgent.title}
      lines={urgent.lines}
      alsoRead={people.map(({ title }) => title[locale])}
      drawing={<CounterDrawing />}
      onBack={() => send({ type: 'back' })}
      answers={<Button onPress={() => send({ type: 'begin' })}>{urgent.goOn}</Button>}
    >
      {people.length > 0 && (
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{urgent.where}</h2>
          {people.map((resource) => (
            <ResourceCard key={resource.id} resource={resource} />
          ))}
        </section>
      )}
    </Frame>
  );
}
