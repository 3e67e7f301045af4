/** GitLab's published schema of its pipelines. */
declare module 'gitlab-ci-local/src/schema/index.js' {
  const schema: object;
  export default schema;
}
