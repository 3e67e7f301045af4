/** What the build makes of `import { text } from './file?text'`. */
declare module '*?text' {
  export const text: string;
}
