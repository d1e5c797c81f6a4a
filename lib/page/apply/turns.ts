/**
 * Lets the page run what it has queued. A message, not a timer or a frame: both are held back in a tab behind
 * (frames never come there), and a fill goes on there all the same.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A few turns: enough for a component kit to draw what an event changed before it gets the next one. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await nextTurn();
}
