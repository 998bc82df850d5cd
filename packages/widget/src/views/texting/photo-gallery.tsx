import type { TextingAction, TextingWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import { BackButton } from '../parts/back-button.tsx';
import { PhotoDrawing } from './photo-drawing.tsx';
import type { TextingWords } from './texting-words.ts';

/** Properties of {@link PhotoGallery}. */
export interface PhotoGalleryProps {
  readonly world: TextingWorld;
  readonly words: TextingWords;
  readonly onAction: (action: TextingAction) => void;
}

/** The photos on this telephone: one press chooses, nothing is sent yet. */
export function PhotoGallery({ world, words, onAction }: PhotoGalleryProps): ReactElement {
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
        <h2 tabIndex={-1}>{words.photos}</h2>
      </div>
      <ul className="jv-scroll jv-gallery">
        {world.photos.map(({ id, name, icon }) => (
          <li key={id}>
            <button
              type="button"
              className="jv-shot"
              data-photo={id}
              onClick={() => onAction({ type: 'take', photo: id })}
            >
              <PhotoDrawing icon={icon} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
