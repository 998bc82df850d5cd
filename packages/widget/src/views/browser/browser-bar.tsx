import type { BrowserPage } from '@jalon/items';
import { useId, useRef, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { BrowserIcon } from './browser-icon.tsx';
import type { BrowserPartProps } from './browser-part-props.ts';

/** Properties of {@link BrowserBar}. */
export interface BrowserBarProps extends BrowserPartProps {
  /** The page shown, when it is one. */
  readonly page: BrowserPage | undefined;
  /** Leaves the bar for what stands below it. */
  readonly onLeave: () => void;
}

/** The browser's own buttons, then whether the page is secure, its address, the star that keeps it, and the button that goes there. */
export function BrowserBar({ world, state, words, page, onAction, onLeave }: BrowserBarProps): ReactElement {
  const id = useId();
  const wasInside = useRef(false);
  const go = (event: FormEvent): void => {
    event.preventDefault();
    onLeave();
    onAction({ type: 'go' });
  };
  const isKept = page !== undefined && state.bookmarks.includes(page.id);
  return (
    <>
      <div className="jv-toolbar" role="group" aria-label={words.toolbar}>
        <Tool name={words.back} off={state.at === 0} onPress={() => onAction({ type: 'back' })}>
          <Icon name="arrow-back" size={22} />
        </Tool>
        <Tool
          name={words.forward}
          off={state.at === state.entries.length - 1}
          onPress={() => onAction({ type: 'forward' })}
        >
          <BrowserIcon name="forward" />
        </Tool>
        <Tool name={words.reload} onPress={() => onAction({ type: 'reload' })}>
          <BrowserIcon name="reload" />
        </Tool>
        {world.pages.length > 1 ? (
          <Tool name={words.home} onPress={() => onAction({ type: 'home' })}>
            <Icon name="house" size={22} />
          </Tool>
        ) : null}
        <span className="jv-browser-end">
          <Tool
            name={words.bookmarks}
            on={state.panel === 'bookmarks'}
            onPress={() => onAction({ type: 'panel', panel: state.panel === 'bookmarks' ? 'page' : 'bookmarks' })}
          >
            <BrowserIcon name="bookmarks" />
          </Tool>
          <Tool
            name={words.downloads}
            on={state.panel === 'downloads'}
            onPress={() => onAction({ type: 'panel', panel: state.panel === 'downloads' ? 'page' : 'downloads' })}
          >
            <BrowserIcon name="download" />
          </Tool>
        </span>
      </div>
      <form
        className="jv-toolbar jv-browser-bar"
        noValidate
        autoComplete="off"
        onSubmit={go}
        // As in a real bar, the first press selects what is there, so that typing replaces it.
        onPointerDown={({ target }) => {
          wasInside.current = target instanceof HTMLInputElement && isFocused(target);
        }}
        onClick={({ target }) => {
          if (target instanceof HTMLInputElement && !wasInside.current) target.select();
        }}
      >
        {page === undefined ? null : (
          <span className="jv-browser-lock" data-secure={page.secure ? 'yes' : 'no'}>
            {page.secure ? <Icon name="lock" size={20} /> : <BrowserIcon name="open-lock" />}
            <span className={page.secure ? 'jv-hidden' : ''}>{page.secure ? words.secure : words.notSecure}</span>
          </span>
        )}
        <TextBox
          id={id}
          label={words.bar}
          value={state.box}
          enterKeyHint="search"
          onText={(text) => onAction({ type: 'type', text })}
        />
        <Tool name={words.keep} on={isKept} off={page === undefined} onPress={() => onAction({ type: 'bookmark' })}>
          <Icon name="star" size={22} />
        </Tool>
        <button type="submit" className="jv-tool jv-tool-main">
          {words.go}
        </button>
      </form>
    </>
  );
}

function isFocused(input: HTMLInputElement): boolean {
  return (input.getRootNode() as Document | ShadowRoot).activeElement === input;
}

interface ToolProps {
  readonly name: string;
  readonly on?: boolean;
  /** True: there, but of no use now; it keeps the focus all the same. */
  readonly off?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Tool({ name, on, off, onPress, children }: ToolProps): ReactElement {
  return (
    <button
      type="button"
      className="jv-tool"
      aria-label={name}
      title={name}
      aria-pressed={on}
      aria-disabled={off === true ? true : undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
