import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { PhonePartProps } from './phone-part-props.ts';

/** What the camera sees and its button; the photos taken. */
export function PhoneCamera({ world, state, words, onAction }: PhonePartProps): ReactElement {
  const { scene } = world;
  if (state.screen === 'gallery') {
    return state.photos === 0 ? (
      <p className="jv-pad">{words.noPhoto}</p>
    ) : (
      <ul className="jv-programs">
        {Array.from({ length: state.photos }, (_, at) => (
          <li className="jv-picture" key={at}>
            <Icon name={scene?.icon ?? 'circle'} size={40} />
            {words.photo(at + 1, scene?.name ?? '')}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="jv-form">
      <div className="jv-picture jv-scene">
        <Icon name={scene?.icon ?? 'circle'} size={72} />
        {scene?.name}
      </div>
      <p className="jv-buttons">
        <button type="button" className="jv-button jv-button-main" onClick={() => onAction({ type: 'shoot' })}>
          {words.shoot}
        </button>
        <button type="button" className="jv-button" onClick={() => onAction({ type: 'go', to: 'gallery' })}>
          {words.photos(state.photos)}
        </button>
      </p>
    </div>
  );
}
