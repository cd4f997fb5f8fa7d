// A file of the catalogue, as esbuild puts it into a script: its text.
declare module "*.ftl" {
  const text: string;
  export default text;
}

declare module "*.md" {
  const text: string;
  export default text;
}
