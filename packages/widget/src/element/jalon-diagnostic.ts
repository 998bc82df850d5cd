import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Bank } from '@jalon/bank';
import type { Result } from '@jalon/diagnostic';
import type { DiagnosticProps, Step } from '../diagnostic-props.ts';
import { Diagnostic } from '../diagnostic.tsx';
import type { WidgetError } from '../session/widget-error.ts';
import type { StorageChoice } from '../storage/session-storage.ts';
import frameCss from '../style/frame.css';
import printCss from '../style/print.css';

/** What the element tells its page. All bubble and cross the shadow root. */
export interface JalonDiagnosticEvents {
  readonly 'jalon-ready': CustomEvent<null>;
  readonly 'jalon-start': CustomEvent<null>;
  readonly 'jalon-step': CustomEvent<Step>;
  readonly 'jalon-stop': CustomEvent<Result>;
  readonly 'jalon-complete': CustomEvent<Result>;
  readonly 'jalon-error': CustomEvent<WidgetError>;
}

/** On a server there is no element to extend; the class then exists and does nothing. */
const Base: typeof HTMLElement = /* @__PURE__ */ (() =>
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement)();

/**
 * `<jalon-diagnostic locale="fr" bank="./bank.json" pictures="./" voice="./voice-{locale}/" storage="tab" theme="auto">`: attributes
 * for texts, properties for objects. Without `bank`, the open bank is loaded with the element's own files, pictures included; those
 * of another bank are beside it unless `pictures` says where.
 */
export class JalonDiagnostic extends Base {
  static readonly observedAttributes: readonly string[] = ['locale', 'bank', 'pictures', 'voice', 'storage', 'theme'];

  #root: Root | null = null;
  #bank: Bank | null = null;
  #given: Bank | null = null;
  #storage: StorageChoice | null = null;

  /** The content as an object; wins over the `bank` attribute. */
  get bank(): Bank | null {
    return this.#bank;
  }

  set bank(bank: Bank | null) {
    this.#given = bank;
    void this.#open();
  }

  /** An adapter of the page's own; wins over the `storage` attribute. Must be set before the diagnostic is shown. */
  get storage(): StorageChoice {
    return this.#storage ?? namedStorage(this.getAttribute('storage'));
  }

  set storage(storage: StorageChoice) {
    this.#storage = storage;
    this.#render();
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheetOf(frameCss), sheetOf(printCss)];
      void dressActivities(shadow);
      // The sheet to print stands at the end of the document, so its styles do too.
      const isThere = document.adoptedStyleSheets.includes(sheetOf(printCss));
      if (!isThere) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheetOf(printCss)];
    }
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#root?.unmount();
    this.#root = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'bank') void this.#open();
    else this.#render();
  }

  /** Loads what the page asks for; a later answer to an earlier question is dropped. */
  async #open(): Promise<void> {
    if (!this.isConnected) return;
    const given = this.#given;
    const address = this.getAttribute('bank');
    try {
      const bank =
        given ?? (address ? await fetchBank(new URL(address, document.baseURI)) : (await import('@jalon/bank')).bank());
      if (given !== this.#given || address !== this.getAttribute('bank')) return;
      this.#bank = bank;
      this.#render();
    } catch {
      this.#tell('jalon-error', {
        code: 'bank-not-loaded',
        field: 'bank',
        expected: 'the address of a bank in JSON',
        found: address ?? '',
      });
      this.#bank = null;
      this.#render(true);
    }
  }

  #render(hasFailed = false): void {
    const { shadowRoot } = this;
    if (!shadowRoot || !this.isConnected || (!this.#bank && !hasFailed)) return;
    this.#root ??= createRoot(shadowRoot.appendChild(document.createElement('div')));
    const locale = this.getAttribute('locale');
    const voice = this.getAttribute('voice');
    const props: DiagnosticProps = {
      // A bank that could not be loaded is shown as one that is empty: the person is told, the page has been told.
      bank: this.#bank ?? ({} as Bank),
      pictures: this.#pictures(),
      storage: this.storage,
      hasOwnTokens: false,
      ...(locale === null ? {} : { locale }),
      ...(voice === null ? {} : { voice }),
      onReady: () => this.#tell('jalon-ready', null),
      onStart: () => this.#tell('jalon-start', null),
      onStep: (step) => {
        void dressActivities(shadowRoot);
        this.#tell('jalon-step', step);
      },
      onStop: (result) => this.#tell('jalon-stop', result),
      onComplete: (result) => this.#tell('jalon-complete', result),
      onError: (error) => !hasFailed && this.#tell('jalon-error', error),
    };
    this.#root.render(createElement(Diagnostic, props));
  }

  /** The address that the pictures' paths follow. */
  #pictures(): string {
    const said = this.getAttribute('pictures');
    if (said !== null) return said;
    if (this.#given) return '';
    const address = this.getAttribute('bank');
    return new URL('.', address === null ? import.meta.url : new URL(address, document.baseURI)).href;
  }

  #tell<K extends keyof JalonDiagnosticEvents>(type: K, detail: JalonDiagnosticEvents[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Registers the element once; a page that has one already keeps it. */
export function defineDiagnosticElement(name: string = 'jalon-diagnostic'): void {
  if (typeof customElements !== 'undefined' && !customElements.get(name)) customElements.define(name, JalonDiagnostic);
}

function namedStorage(name: string | null): StorageChoice {
  return name === 'tab' || name === 'device' ? name : 'memory';
}

async function fetchBank(address: URL): Promise<Bank> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Bank;
}

/** How activities look comes after the first screen; what could not be had is asked for again at the next step. */
async function dressActivities(shadow: ShadowRoot): Promise<void> {
  const fetched = await import('./activity-css.ts').catch(() => null);
  const sheet = fetched && sheetOf(fetched.activityCss);
  const { adoptedStyleSheets } = shadow;
  if (sheet && !adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}

const sheets: Map<string, CSSStyleSheet> = /* @__PURE__ */ new Map();

/** One sheet per text, shared by every element of the page. No `<style>` is ever made. */
function sheetOf(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}
