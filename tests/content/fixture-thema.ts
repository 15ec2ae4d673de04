/** The files of a plain theme without faults, light only, in the content folder. */
export const KAAL_THEMA: Readonly<Record<string, string>> = {
  'themas/kaal/tokens.css': `:root {
  color-scheme: light;
  --basis-color-default-bg-document: #fff;
  --basis-color-default-bg-subtle: #eeeeee;
  --basis-color-default-border-subtle: #cccccc;
  --basis-color-default-border-default: #555555;
  --basis-color-default-color-document: #000000;
  --basis-color-default-color-subtle: #444444;
  --basis-color-action-1-color-default: #003366;
  --basis-color-action-1-color-hover: #002244;
  --basis-color-action-1-bg-subtle: #eeeeff;
  --basis-color-action-1-inverse-bg-default: #003366;
  --basis-color-action-1-inverse-bg-hover: #002244;
  --basis-color-action-1-inverse-color-default: #ffffff;
  --basis-color-accent-1-bg-default: #ffcc00;
  --basis-color-accent-1-bg-hover: #ffdd44;
  --basis-color-accent-1-color-document: #000000;
  --basis-color-accent-1-color-default: #664400;
  --basis-color-accent-2-inverse-bg-document: #002244;
  --basis-color-accent-2-inverse-color-document: #ffffff;
  --basis-color-accent-2-inverse-border-default: #aabbcc;
  --basis-color-negative-color-default: #880000;
  --basis-color-negative-bg-subtle: #ffeeee;
  --basis-focus-outline-color: #000000;
  --basis-focus-background-color: #ffee00;
  --basis-border-radius-md: 4px;
  --basis-border-radius-lg: 0;
  --basis-text-font-family-default: 'Proefletter', system-ui, sans-serif;
  --basis-heading-font-weight: 700;
}
`,
  'themas/kaal/merk.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path fill="#ffcc00" d="M0 0h4v4H0Z"/><path fill="#003366" d="M1 1h2v2H1Z"/></svg>\n',
};
