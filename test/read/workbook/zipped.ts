import { crc32, deflateRawSync } from 'node:zlib';

/** What may be wrong with one file of an archive. */
export interface Faults {
  /** Bytes that the archive says the file has. */
  size?: number;
  /** Checksum that it says. */
  crc?: number;
  /** Bits that stand for features, such as 1: encrypted. */
  flags?: number;
}

/** A zip archive of some files, written from the format’s description alone. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, faults: Faults = {}): Buffer {
  const [locals, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(faults.flags ?? 0, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(faults.crc ?? crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(faults.size ?? bytes.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), about, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
