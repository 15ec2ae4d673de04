import type { ComponentChildren } from 'preact';

/** Lets the field in it grow with its text in browsers that have no `field-sizing`: a hidden copy is as high. */
export function Groeivak({ tekst = '', children }: { tekst: string | undefined; children: ComponentChildren }) {
  return (
    <span class="groeivak" data-tekst={tekst}>
      {children}
    </span>
  );
}
