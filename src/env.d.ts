declare module '@thema/*.svg?raw' {
  const svg: string;
  export default svg;
}
