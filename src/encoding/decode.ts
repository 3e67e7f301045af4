import { isUtf8 } from 'node:buffer';
import { windows1252High as high } from './encode.ts';

/** The bytes as UTF-8 where they are valid UTF-8, else as Windows-1252. */
export function decodeText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const slice = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  return isUtf8(slice) ? slice.toString('utf8') : decodeWindows1252(slice);
}

/** The text of a whole file as editors save it, without its byte order mark; with that of UTF-16 it is UTF-16. */
export function decodeMarked(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeText(bytes).replace(/^\ufeff/, '');
}

function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (c) => high.charAt(c.charCodeAt(0) - 0x80));
}

/** The inverse of decoding one value that came from `original`: the same encoding, byte for byte. */
export function encodeLike(text: string, original: Uint8Array): Uint8Array {
  return isUtf8(original) ? Buffer.from(text, 'utf8') : encodeWindows1252(text);
}

function encodeWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const at = high.indexOf(text.charAt(i));
    bytes[i] = at >= 0 ? 0x80 + at : text.charCodeAt(i);
  }
  return bytes;
}
