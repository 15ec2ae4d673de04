import type { Diagram } from './diagram.ts';
import { layoutKringloop } from './layout-kringloop.ts';
import { layoutNetwerk } from './layout-netwerk.ts';
import { layoutReeks } from './layout-reeks.ts';
import { layoutVertakking } from './layout-vertakking.ts';
import type { Tekening } from './tekening.ts';

/** The drawing of a diagram at a width in CSS pixels, one of `BREEDTES`. */
export function layoutDiagram(diagram: Diagram, breedte: number): Tekening {
  switch (diagram.vorm) {
    case 'reeks':
      return layoutReeks(diagram, breedte);
    case 'kringloop':
      return layoutKringloop(diagram, breedte);
    case 'vertakking':
      return layoutVertakking(diagram, breedte);
    case 'netwerk':
      return layoutNetwerk(diagram, breedte);
  }
}
