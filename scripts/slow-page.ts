import type { CDPSession, Page } from '@playwright/test';

/** Slow 4G as Lighthouse has it: milliseconds to and fro, bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU = 4;

/** Gives a page the connection and the processor of a cheap phone. Workers fetch as well, and each has to be told apart. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  session.on('Target.attachedToTarget', ({ sessionId }) => void slowWorker(session, sessionId));
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}

async function slowWorker(session: CDPSession, sessionId: string): Promise<void> {
  const commands = [
    { method: 'Network.enable' },
    { method: 'Network.emulateNetworkConditions', params: NETWORK },
    { method: 'Runtime.runIfWaitingForDebugger' },
  ];
  for (const [id, command] of commands.entries()) {
    // With one way of attaching only the old command reaches a worker; the page may have gone in the mean time.
    await session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, ...command }) })
      .catch(() => undefined);
  }
}
