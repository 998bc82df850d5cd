import type { BrowserBlock, BrowserFile } from '@jalon/items';
import type { ReactElement } from 'react';
import { Icon, isIconName } from '../icons/icon.tsx';
import { PracticeLink } from '../parts/practice-link.tsx';
import { BrowserIcon } from './browser-icon.tsx';

/** Properties of {@link BrowserBlockView}. */
export interface BrowserBlockViewProps {
  readonly block: BrowserBlock;
  readonly pressed: boolean;
  /** The file of a download. */
  readonly file: BrowserFile | undefined;
  /** The word that marks an advertisement, and the one that marks what was downloaded. */
  readonly ad: string;
  readonly downloaded: string;
  readonly pictureName: string;
  readonly onPress: () => void;
}

/** One block of a page. An advertisement says so in a word, whatever its button looks like. */
export function BrowserBlockView(props: BrowserBlockViewProps): ReactElement {
  const { block, pressed, file, ad, downloaded, pictureName, onPress } = props;
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <p>{block.text}</p>;
    case 'picture':
      return (
        <div className="jv-picture" role="img" aria-label={pictureName}>
          <Icon name="photo" size={40} />
          <span aria-hidden="true">{block.text}</span>
        </div>
      );
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
          <button type="button" className="jv-button" onClick={onPress}>
            {block.text}
          </button>
        </p>
      );
    case 'image-button':
      return (
        <p data-block={block.id}>
          <button type="button" className="jv-button" aria-label={block.text} title={block.text} onClick={onPress}>
            <Icon name={isIconName(block.icon) ? block.icon : 'square'} size={32} />
          </button>
        </p>
      );
    case 'ad':
      return (
        <p className="jv-browser-ask" data-block={block.id}>
          <span className="jv-ad">{ad}</span>
          <button type="button" className="jv-button jv-button-main" onClick={onPress}>
            {block.text}
          </button>
        </p>
      );
    case 'download':
      return (
        <div data-block={block.id}>
          <p>
            <PracticeLink onFollow={onPress}>
              <BrowserIcon name="download" />
              {`\u00A0${block.text}`}
            </PracticeLink>
          </p>
          <p className="jv-quiet">
            {file === undefined ? null : `${file.format}, ${file.size} `}
            {pressed ? <span className="jv-mark">{downloaded}</span> : null}
          </p>
        </div>
      );
    default:
      return block satisfies never;
  }
}
