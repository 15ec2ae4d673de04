import type { Locator, Page } from '@playwright/test';

/** A state in which a visitor can meet a page, and how to come to it. */
export type Toestand = {
  /** Unique: 'zelfscan: a filter that no question fits'. It is the title of its tests, so that --grep finds it. */
  naam: string;
  /**
   * Kind of view. Of each kind the first in the list is the one in which most of it shows: that one is also looked at
   * dark, narrow and enlarged when not all of them are.
   */
  soort: string;
  /** Relative to the base path, with query and hash. */
  pad: string;
  /** What is kept in this browser before the page opens, by key. */
  bewaard?: Readonly<Record<string, string>> | undefined;
  /** Whether this computer is told to be shared: what is kept then stands in the storage of the tab. */
  isGedeeld?: true;
  /** What is to be done before the page opens and lasts as long as the tab: routes and scripts. */
  prepare?: ((page: Page) => Promise<unknown>) | undefined;
  /** What a visitor does to come to this state, once the page runs. */
  act?: ((page: Page) => Promise<unknown>) | undefined;
  /** What stands there in this state only: seen before anything is checked. */
  getTeken: (page: Page) => Locator;
  /** Selector of what differs from the first state of its kind: all of a long page takes axe seconds. */
  deel?: string;
  isZonderScript?: true;
  /** The browser itself writes in the console that a file failed. */
  isLuidruchtig?: true;
};

/** A view with states of its own: gives each the kind and its name in front. */
export function listToestanden(
  soort: string,
  toestanden: readonly (Omit<Toestand, 'soort'> & { soort?: never })[],
): Toestand[] {
  return toestanden.map((toestand) => ({ ...toestand, soort, naam: `${soort}: ${toestand.naam}` }));
}

/** Opens everything that can be unfolded in a part of the page. */
export async function unfoldAll(page: Page, deel = 'main'): Promise<void> {
  await page.locator(`${deel} details`).evaluateAll((vouwen) => {
    for (const vouw of vouwen) if (vouw instanceof HTMLDetailsElement) vouw.open = true;
  });
}
