/** The acts that the background asks of a frame, one at a time, each done once however often it is asked for. */
export interface Batches {
  readonly once: <Result>(batch: string, work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
  /** Lets the act under way come to its end and begins no further part of it. */
  readonly stop: () => void;
}

export function createBatches(options: { readonly outer: AbortSignal; readonly onBegin: () => void; readonly onEnd: (batch: string) => void }): Batches {
  /** Only the latest is kept: the one before it has been answered, or nobody asks for it any more. Its answer holds values. */
  let latest: { readonly batch: string; readonly result: Promise<unknown>; readonly stopper: AbortController } | null = null;
  return {
    once<Result>(batch: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
      // The same batch is always asked for by the same message, and so has one kind of answer.
      if (latest?.batch === batch) return latest.result as Promise<Result>;
      // A wait for the user that another act overtakes is over.
      latest?.stopper.abort();
      const stopper = new AbortController();
      const { signal } = stopper;
      const stop = (): void => stopper.abort();
      options.outer.addEventListener('abort', stop, { signal });
      options.onBegin();
      const result = work(signal).finally(() => {
        options.outer.removeEventListener('abort', stop);
        if (latest?.batch === batch) options.onEnd(batch);
      });
      latest = { batch, result, stopper };
      return result;
    },
    stop: () => latest?.stopper.abort(),
  };
}
