/** Takes a transaction back, all that it has asked for. */
export function abortIfOpen(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // InvalidStateError: it is aborted already, and that is why the request failed.
  }
}
