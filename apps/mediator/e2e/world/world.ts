import type { Page, TestInfo } from '@playwright/test';
import { openLaptop, type Laptop } from './laptop.ts';

/** What the steps of one scenario share. */
export class World {
  readonly info: TestInfo;
  readonly address: string;
  readonly #laptops = new Map<string, Laptop>();
  /** What was typed or read in this scenario, by the name that its steps give it. */
  readonly memory = new Map<string, string>();
  /** Sentences that no disk may hold at the end. */
  readonly secrets = new Set<string>();
  #current = 'first';

  constructor(info: TestInfo) {
    this.info = info;
    this.address = process.env['JALON_ADDRESS'] ?? 'http://localhost:4173';
  }

  /** The page one looks at. */
  get page(): Page {
    const laptop = this.#laptops.get(this.#current);
    if (laptop === undefined) throw new Error('no laptop is open yet');
    return laptop.page;
  }

  get laptop(): Laptop {
    const laptop = this.#laptops.get(this.#current);
    if (laptop === undefined) throw new Error('no laptop is open yet');
    return laptop;
  }

  /** Sits down in front of a laptop, opened on a new profile at first. */
  async sitAt(name = this.#current): Promise<Page> {
    this.#current = name;
    if (!this.#laptops.has(name)) this.#laptops.set(name, await openLaptop(this.address));
    return this.page;
  }

  /** Shuts the browser, and opens it again on the same profile. */
  async restart(): Promise<Page> {
    const { profile, shut } = this.laptop;
    await shut();
    this.#laptops.set(this.#current, await openLaptop(this.address, profile));
    return this.page;
  }

  /** What the pages complained of. */
  complaints(): readonly string[] {
    return [...this.#laptops.values()].flatMap((laptop) => laptop.complaints());
  }

  /** What is on the page, for whoever looks at why a step failed. */
  async seen(): Promise<string> {
    const laptop = this.#laptops.get(this.#current);
    return (
      (await laptop?.page
        .locator('body')
        .ariaSnapshot()
        .catch(() => '')) ?? ''
    );
  }

  async end(): Promise<void> {
    for (const laptop of this.#laptops.values()) await laptop.discard();
  }
}
