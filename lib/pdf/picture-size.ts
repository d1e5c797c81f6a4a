/** Width and height of a PNG or JPEG from its first bytes; null when they do not say. */
export function pictureSize(head: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head[0] === 0x89 && head.length >= 24) return { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 2; head[0] === 0xff && at + 9 < head.length && head[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const mark = head[at + 1] ?? 0;
    // Start of frame, whatever the coding; 0xc4, 0xc8 and 0xcc are tables.
    if (mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}
