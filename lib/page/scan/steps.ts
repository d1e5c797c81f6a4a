/** Work that can be left off between two steps, so that a large page does not freeze under it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How long a slice of the work may take, in milliseconds: less than one frame of the page. */
const sliceTime = 10;

/** How many of a page's parts are looked at before the work may be left off. */
const partsPerStep = 100;

/** Does something for each of many parts of a page. */
export function* eachInSteps<Part>(parts: readonly Part[], act: (part: Part, index: number) => void, perStep = partsPerStep): Steps<undefined> {
  for (const [index, part] of parts.entries()) {
    if (index % perStep === perStep - 1) yield undefined;
    act(part, index);
  }
  return undefined;
}

/** Gathers what each of many parts of a page gives. */
export function* gatherInSteps<Part, Result>(parts: readonly Part[], make: (part: Part, index: number) => readonly Result[], perStep = partsPerStep): Steps<Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(parts, (part, index) => results.push(...make(part, index)), perStep);
  return results;
}

/** Does the work in one go. */
export function finishNow<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the work in slices, letting the page work in between; what took several is handed over in a slice of its own, for whoever goes on
 * with it. Rejects when the signal aborts.
 */
export async function finishInSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  let until = performance.now() + sliceTime;
  let hasLeftOff = false;
  for (;;) {
    const step = steps.next();
    if (step.done === true && !hasLeftOff) return step.value;
    if (step.done !== true && performance.now() < until) continue;
    await nextTask();
    signal.throwIfAborted();
    if (step.done === true) return step.value;
    hasLeftOff = true;
    until = performance.now() + sliceTime;
  }
}

/** Lets the page work in between. By a message, not a timer: timers of a tab behind wait for a second. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
