/** Where one stream of a PDF begins, and the dictionary before it. */
export interface RawStream {
  /** Offset of the first byte of its data. */
  readonly start: number;
  readonly dictionary: string;
}

const dictionaryLength = 4096;

/** Lists every stream that a PDF could be read to have, in whatever object; what only looks like one is listed too, and does no harm. */
export function listStreams(bytes: Uint8Array): RawStream[] {
  const streams: RawStream[] = [];
  const mark = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
  for (let at = bytes.indexOf(0x73); at !== -1 && at < bytes.length; at = bytes.indexOf(0x73, at + 1)) {
    if (!mark.every((byte, index) => bytes[at + index] === byte)) continue;
    // « endstream » ends one.
    if (bytes[at - 1] === 0x64) continue;
    let start = at + mark.length;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    streams.push({ start, dictionary: dictionaryBefore(bytes, at) });
  }
  return streams;
}

/** Where the data of a stream ends, as its closing word says; the end of the file without one. */
export function endOfStream(bytes: Uint8Array, start: number): number {
  const mark = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
  for (let at = bytes.indexOf(0x65, start); at !== -1; at = bytes.indexOf(0x65, at + 1)) if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  return bytes.length;
}

const oneByte = new TextDecoder('latin1');

/** One character per byte: offsets in it are offsets in the file. Only ASCII signs are sure to be themselves. */
export function latin1(bytes: Uint8Array): string {
  return oneByte.decode(bytes);
}

function dictionaryBefore(bytes: Uint8Array, end: number): string {
  const text = latin1(bytes.subarray(Math.max(0, end - dictionaryLength), end));
  const start = Math.max(text.lastIndexOf(' obj'), text.lastIndexOf('\nobj'), text.lastIndexOf('endobj'));
  return plainNames(start === -1 ? text : text.slice(start));
}

/** Names with their escaped letters written out: `/Fl#61teDecode` is `/FlateDecode`. */
export function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
