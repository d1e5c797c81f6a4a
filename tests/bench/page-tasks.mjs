/**
 * Follows the tasks of a page's main thread in the time that the processor gave them, which does not grow when the machine has other things
 * to do as the clock does. The page is told apart from others in its process by a mark of its own.
 * @param {import('@playwright/test').Page} page
 */
export async function followTasks(page) {
  const session = await page.context().newCDPSession(page);
  const mark = 'truelle-bench';
  let events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } });
  await page.evaluate((name) => window.performance.mark(name), mark);
  return {
    /** Milliseconds of the longest task since the beginning; ends the following. */
    longest: async () => {
      const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await ended;
      await session.detach();
      const own = events.find(({ name }) => name === mark);
      const tasks = events.filter(({ name, ph, pid, tid, ts, tdur }) => ph === 'X' && tdur !== undefined && /RunTask$/.test(name) && pid === own.pid && tid === own.tid && ts >= own.ts);
      events = [];
      if (tasks.length === 0) throw new Error('The browser has told of no task.');
      return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
    },
  };
}
