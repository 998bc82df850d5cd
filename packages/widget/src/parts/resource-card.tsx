import type { ReactElement } from 'react';
import type { Resource } from '@jalon/recommend';
import type { IconName } from '../views/icons/icon-name.ts';
import { Icon } from '../views/icons/icon.tsx';
import { LinkButton } from './link-button.tsx';
import { Unbroken } from './unbroken.tsx';
import { useWidget } from './widget-context.ts';

/** Properties of {@link ResourceCard}. */
export interface ResourceCardProps {
  readonly resource: Resource;
  /** Why it is proposed, in one sentence to the learner. */
  readonly because?: string;
  /** `next`: the one thing to do. */
  readonly look?: 'next' | 'other';
}

const ICONS: Readonly<Record<Resource['kind'], IconName>> = {
  practice: 'computer',
  training: 'computer',
  workshop: 'person',
  document: 'sheet',
  video: 'video',
  certificate: 'flag',
  tool: 'globe',
  place: 'house',
  person: 'person',
  service: 'phone',
  equipment: 'basket',
};

/** Something to do, somewhere to go, somebody to see: in plain words, with its reason. */
export function ResourceCard({ resource, because, look = 'other' }: ResourceCardProps): ReactElement {
  const { messages, locale, hrefOf } = useWidget();
  const href = resource.opens && hrefOf?.(resource.opens);
  const { result } = messages;
  return (
    <article className={`jalon-card jalon-card-${look}`}>
      <h3 className="jalon-card-title">
        <Icon name={ICONS[resource.kind]} size={28} />
        <span>
          <Unbroken text={resource.title[locale]} />
        </span>
      </h3>
      {resource.summary[locale].map((line) => (
        <p key={line} className="jalon-sentence">
          <Unbroken text={line} />
        </p>
      ))}
      {resource.where && (
        <p className="jalon-sentence">
          <strong>{result.where}</strong> {resource.where[locale]}
        </p>
      )}
      {resource.withSomeone === 'with-someone' && resource.kind !== 'person' && (
        <p className="jalon-sentence">{result.withSomeone}</p>
      )}
      {because && <p className="jalon-because">{because}</p>}
      {href !== undefined && (
        <div className="jalon-actions">
          <LinkButton href={href} longName={`${messages.welcome.begin}, ${resource.title[locale]}`}>
            {messages.welcome.begin}
          </LinkButton>
        </div>
      )}
    </article>
  );
}
