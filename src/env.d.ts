declare module '@thema/*.svg?raw' {
  const svg: string;
  export default svg;
}

declare module '@thema/tokens.css?raw' {
  const css: string;
  export default css;
}
