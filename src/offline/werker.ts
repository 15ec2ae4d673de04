import { createAntwoorden } from './antwoorden.ts';
import { VRAAG } from './bericht.ts';
import { createPlek } from './plek.ts';
import { selectStrategie } from './strategie.ts';
import { createVerbinding } from './verbinding.ts';
import { installVersie, removeOude, takeOver } from './versiewissel.ts';
import type { Werkeromgeving } from './werkeromgeving.ts';
import { createZoekbron } from './zoekbron.ts';

/*
 * The service worker, which becomes sw.js. Wires what happens to what is done; what is done stands in the other files.
 */

declare const self: Werkeromgeving;
/** Set by the build, above this code. */
declare const VERSIE: string;

const plek = createPlek(self.registration.scope, VERSIE);
const verbinding = createVerbinding(self, plek);
const antwoorden = createAntwoorden(plek, verbinding, createZoekbron(plek, verbinding.checkVersie));
/** Once in the life of a worker, which is short: so that who only reads gets a new version, or no worker, as well. */
let isNagekeken = false;

self.addEventListener('install', (gebeurtenis) => {
  gebeurtenis.waitUntil(installVersie(plek).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (gebeurtenis) => {
  gebeurtenis.waitUntil(takeOver(self, plek));
});

self.addEventListener('message', (gebeurtenis) => {
  if (gebeurtenis.data !== VRAAG) return;
  isNagekeken = true;
  const answer = async () => {
    await verbinding.checkVersie();
    gebeurtenis.source?.postMessage(verbinding.getStand());
    await removeOude(self, plek);
  };
  gebeurtenis.waitUntil(answer());
});

self.addEventListener('fetch', (gebeurtenis) => {
  const { method, url, headers } = gebeurtenis.request;
  const strategie = selectStrategie({ method, url, isDeel: headers.has('range') }, plek.bereik);
  if (strategie === 'browser') return;
  gebeurtenis.respondWith(antwoorden[strategie](gebeurtenis));
  if (isNagekeken) return;
  isNagekeken = true;
  gebeurtenis.waitUntil(verbinding.checkVersie().then(() => removeOude(self, plek)));
});
