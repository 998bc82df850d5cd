/** Stylesheets come as text: the build bundles and minifies them. */
declare module '*.css' {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- this is how a loader gives text
  export default text;
}
