/**
 * As much of a document as Preact needs to draw in: a tree of elements and texts that keep their attributes. Nothing is
 * parsed, laid out or focused.
 */
export class FakeNode {
  parentNode: FakeNode | null = null;
  childNodes: FakeNode[] = [];
  attributes: Record<string, string> = {};
  listeners: Record<string, (event: object) => void> = {};
  style = {};
  namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly localName: string;
  readonly nodeType: number;
  data: string;

  constructor(localName: string, data = '') {
    this.localName = localName;
    this.nodeType = localName === '' ? 3 : 1;
    this.data = data;
  }

  get firstChild(): FakeNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): FakeNode | null {
    const buren = this.parentNode?.childNodes ?? [];
    return buren[buren.indexOf(this) + 1] ?? null;
  }

  get ownerDocument(): object {
    return FAKE_DOCUMENT;
  }

  contains(other: FakeNode | null): boolean {
    for (let node = other; node !== null; node = node.parentNode) if (node === this) return true;
    return false;
  }

  insertBefore(node: FakeNode, before: FakeNode | null): FakeNode {
    node.remove();
    const plek = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(plek === -1 ? this.childNodes.length : plek, 0, node);
    node.parentNode = this;
    return node;
  }

  appendChild(node: FakeNode): FakeNode {
    return this.insertBefore(node, null);
  }

  removeChild(node: FakeNode): FakeNode {
    node.remove();
    return node;
  }

  remove(): void {
    const ouder = this.parentNode;
    if (ouder) ouder.childNodes = ouder.childNodes.filter((een) => een !== this);
    this.parentNode = null;
  }

  setAttribute(naam: string, waarde: string): void {
    this.attributes[naam] = waarde;
  }

  removeAttribute(naam: string): void {
    this.attributes = Object.fromEntries(Object.entries(this.attributes).filter(([een]) => een !== naam));
  }

  addEventListener(): void {
    // No event ever happens here.
  }

  removeEventListener(): void {
    // No event ever happens here.
  }
}

/** What stands for `document`. */
export const FAKE_DOCUMENT = {
  createElementNS: (_: string, naam: string) => new FakeNode(naam),
  createElement: (naam: string) => new FakeNode(naam),
  createTextNode: (tekst: string) => new FakeNode('', tekst),
};
