/** Bytes, or text that stands for its UTF-8, piece by piece. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
