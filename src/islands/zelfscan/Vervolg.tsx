import { toHref } from '../../domain/adres.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';

type Props = {
  /** Base path of the site. */
  basis: string;
  /** The zelfscan that is open; undefined while it is not stored. */
  id: string | undefined;
};

const UITKOMST = '/zelfscan/uitkomst/';

/** The way on from filling in. */
export function Vervolg({ basis, id, klasse = 'nl-link' }: Props & { klasse?: string }) {
  return (
    <a class={klasse} href={id === undefined ? toHref(UITKOMST, basis) : toDocumentHref(UITKOMST, id, basis)}>
      Naar de uitkomst
    </a>
  );
}
