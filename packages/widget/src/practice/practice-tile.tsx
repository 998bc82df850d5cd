import type { ReactElement } from 'react';
import { LinkButton } from '../parts/link-button.tsx';
import { Unbroken } from '../parts/unbroken.tsx';
import { useWidget } from '../parts/widget-context.ts';
import { Icon } from '../views/icons/icon.tsx';
import { practiceWords } from './locales/practice-words.ts';
import type { PathMark } from './path-mark.ts';
import type { PathCard, ServiceCard } from './practice-card.ts';

/** Properties of {@link PracticeTile}. */
export interface PracticeTileProps {
  readonly card: PathCard | ServiceCard;
  readonly mark: PathMark;
  /** The one thing to do: at the end of a path, the next. */
  readonly look?: 'next' | 'other';
}

/** A path or a service on a card: its drawing, what it is, how long it takes, what was done of it, and the way in. */
export function PracticeTile({ card, mark, look = 'other' }: PracticeTileProps): ReactElement {
  const { locale, pictures, hrefOf } = useWidget();
  const { list } = practiceWords(locale);
  const { title, summary, drawing, minutes } = card;
  const href = hrefOf?.(card.id);
  const open = mark === 'begun' ? list.goOn : mark === null ? list.begin : list.again;
  const device = 'device' in card && card.device !== 'any' ? list.devices[card.device] : null;
  return (
    <article className={`jalon-card jalon-card-${look} jalon-practice-card`}>
      <img className="jalon-practice-drawing" src={`${pictures}${drawing}`} alt="" width={96} height={72} />
      <div className="jalon-practice-words">
        <h3 className="jalon-card-title">
          <Unbroken text={title[locale]} />
        </h3>
        {'name' in card && <p className="jalon-sentence jalon-practice-about">{card.name[locale]}</p>}
        {summary[locale].map((line) => (
          <p key={line} className="jalon-sentence">
            <Unbroken text={line} />
          </p>
        ))}
        <p className="jalon-practice-about">
          <span>{list.minutes(minutes)}</span>
          {device !== null && <span>{device}</span>}
          {mark !== null && (
            <span className="jalon-badge">
              {mark === 'done' && <Icon name="check" size={20} />}
              {list.marks[mark]}
            </span>
          )}
        </p>
      </div>
      {href !== undefined && (
        <LinkButton href={href} look={look === 'next' ? 'main' : 'second'} longName={`${open}, ${title[locale]}`}>
          {open}
        </LinkButton>
      )}
    </article>
  );
}
