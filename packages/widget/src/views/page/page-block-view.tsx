import type { PageBlock } from '@jalon/items';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { PracticeLink } from '../parts/practice-link.tsx';

/** Properties of {@link PageBlockView}. */
export interface PageBlockViewProps {
  readonly block: PageBlock;
  readonly pressed: boolean;
  readonly pictureName: string;
  readonly onPress: () => void;
}

/** One block of a page: heading, text, link, button or picture. */
export function PageBlockView({ block, pressed, pictureName, onPress }: PageBlockViewProps): ReactElement {
  switch (block.kind) {
    case 'heading':
      return <h2 data-block={block.id}>{block.text}</h2>;
    case 'text':
      return <p data-block={block.id}>{block.text}</p>;
    case 'link':
      return (
        <p data-block={block.id}>
          <PracticeLink onFollow={onPress} className={pressed ? 'jv-link-followed' : ''}>
            {block.text}
          </PracticeLink>
        </p>
      );
    case 'button':
      return (
        <p data-block={block.id}>
          <button type="button" className="jv-button" data-pressed={pressed ? 'yes' : 'no'} onClick={onPress}>
            {block.text}
          </button>
        </p>
      );
    case 'picture':
      return (
        <div className="jv-picture" role="img" aria-label={pictureName} data-block={block.id}>
          <Icon name="photo" size={48} />
          <span aria-hidden="true">{block.text}</span>
        </div>
      );
    default:
      return block.kind satisfies never;
  }
}
