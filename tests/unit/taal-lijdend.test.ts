import { expect, test } from 'vitest';
import { countLijdend } from '../../scripts/taal/lijdend.ts';

test.each([
  ['Het plan wordt gemaakt.', 1],
  ['De afspraken werden vastgelegd en de taken zijn verdeeld in een plan dat is vastgesteld.', 2],
  ['Er wordt een visie geschreven, de opdracht wordt verstrekt en het team wordt ingericht.', 3],
  ['Het plan is besproken met de partners.', 1],
  ['Afspraken worden door de gemeente besproken; daarna wordt gemeld.', 2],
  ['Zodra hulp wordt geboden.', 1],
  ['De kennis moet worden opgedaan.', 1],
])('%j has %i passive clauses', (tekst, aantal) => {
  expect(countLijdend(tekst)).toBe(aantal);
});

test.each([
  'De gemeente maakt een plan.',
  'De verbeterpunten worden groter.',
  'Het beleid wordt beter.',
  'De samenwerking is begonnen.',
  'De gemeente is verantwoordelijk en heeft een plan gemaakt.',
  'Zij is bij het gezin betrokken.',
  'De gemeente is verplicht tot overleg.',
  'Het geweld wordt minder.',
])('%j has none', (tekst) => {
  expect(countLijdend(tekst)).toBe(0);
});
