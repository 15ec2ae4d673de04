import type { Deel } from './use-deel.ts';

type Props = {
  deel: Deel;
  /** What stands behind the name of a part, such as a number. */
  bij: Partial<Record<Deel, string>>;
};

export const TABS: readonly { deel: Deel; naam: string }[] = [
  { deel: 'over', naam: 'Over het plan' },
  { deel: 'punten', naam: 'Verbeterpunten' },
  { deel: 'planning', naam: 'Planning' },
  { deel: 'pdca', naam: 'PDCA' },
  { deel: 'kosten', naam: 'Kosten' },
  { deel: 'klaar', naam: 'Klaar om vast te stellen?' },
  { deel: 'evaluatie', naam: 'Evaluatie' },
  { deel: 'overdracht', naam: 'Overdracht' },
];

/**
 * The parts of the page, as links: each has an address of its own. The ids are where such an address leads before the
 * scripts run; that of the whole is for taking over, which is no tab.
 */
export function Tabs({ deel, bij }: Props) {
  return (
    <nav class="plantabs niet-afdrukken" id="overnemen" aria-label="Onderdelen van dit hulpmiddel">
      <ul class="lijst">
        {TABS.map((tab) => (
          <li key={tab.deel} id={tab.deel}>
            <a class="pil" href={`#${tab.deel}`} aria-current={tab.deel === deel ? 'true' : undefined}>
              {tab.naam}
              {bij[tab.deel] && ` ${bij[tab.deel]}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
