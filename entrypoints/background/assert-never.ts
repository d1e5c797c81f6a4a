/** Where every case of a union has been told; a new one does not compile. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected case: ${typeof value}`);
}
