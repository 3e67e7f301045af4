/** GitLab's published schema of its pipelines. */
declare module 'gitlab-ci-local/src/schema/index.js' {
  const schema: object;
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default schema;
}
