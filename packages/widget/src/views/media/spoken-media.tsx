import type { Body } from '@jalon/items';
import { useState, type ReactElement } from 'react';
import { mediaWords } from './media-words.ts';

/** Properties of {@link SpokenMedia}. */
export interface SpokenMediaProps {
  readonly body: Body;
  readonly locale: 'fr' | 'en';
  /** Where the bank's pictures and sounds are: what their paths follow. */
  readonly pictures: string;
}

/**
 * What an item shows and lets hear before it asks: its picture, and the browser's own player with all that is heard written below.
 * A picture that says something and cannot be had throws: the activity is then a technical failure. A sound that cannot be had
 * leaves its words.
 */
export function SpokenMedia({ body, locale, pictures }: SpokenMediaProps): ReactElement | null {
  const [lost, setLost] = useState<'picture' | 'sound' | null>(null);
  const words = mediaWords[locale];
  const { audio } = body;
  // A picture to point at is the answer area itself.
  const picture = body.type === 'point' ? undefined : body.picture;
  const says = picture !== undefined && 'alternative' in picture;
  if (lost === 'picture') throw new Error('picture');
  if (picture === undefined && audio === undefined) return null;
  return (
    <div className="jv-media">
      {picture !== undefined && (
        <img
          src={`${pictures}${picture.path}`}
          alt={says ? picture.alternative : ''}
          width={picture.width}
          height={picture.height}
          draggable={false}
          onError={() => says && setLost('picture')}
        />
      )}
      {audio !== undefined && (
        <div className="jv-media-sound">
          {lost === 'sound' ? (
            <p>{words.lost}</p>
          ) : (
            // The words are all in the transcript: a list below, since nothing moves along with them.
            // oxlint-disable-next-line jsx-a11y/media-has-caption
            <audio
              controls
              preload="metadata"
              src={`${pictures}${audio.path}`}
              aria-label={words.listen}
              onError={() => setLost('sound')}
            />
          )}
          <details open={lost === 'sound'}>
            <summary>{words.transcript}</summary>
            {audio.transcript.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </details>
        </div>
      )}
    </div>
  );
}
