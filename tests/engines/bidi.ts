/** What comes over the line: objects of which nothing is known yet. */
export type Bericht = Readonly<Record<string, unknown>>;

/** A line to a browser that speaks WebDriver BiDi. */
export type Bidi = {
  /** Gives the result; throws with what the browser says when it will not, or when it says nothing for `geduldMs`. */
  send: (method: string, params: Bericht, geduldMs?: number) => Promise<Bericht>;
  /** Hears of events of this kind until the function that it gives is called. */
  listen: (method: string, hear: (params: Bericht) => void) => () => void;
  close: () => void;
};

export async function connectBidi(adres: string): Promise<Bidi> {
  const socket = new WebSocket(adres);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => {
      resolve();
    });
    socket.addEventListener('error', () => {
      reject(new Error(`No connection with ${adres}.`));
    });
  });
  const waiting = new Map<number, { resolve: (result: Bericht) => void; reject: (error: Error) => void }>();
  const listeners = new Set<{ method: string; hear: (params: Bericht) => void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const bericht = getObject(JSON.parse(String(data)));
    const { id, method } = bericht;
    if (typeof id !== 'number') {
      for (const listener of listeners) if (listener.method === method) listener.hear(getObject(bericht['params']));
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (bericht['type'] === 'success') asked?.resolve(getObject(bericht['result']));
    else asked?.reject(new Error(`${getString(bericht, 'error')}: ${getString(bericht, 'message')}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone.'));
    waiting.clear();
  });
  return {
    send: (method, params, geduldMs = 60_000) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        const timer = setTimeout(() => {
          waiting.get(id)?.reject(new Error(`${method}: no answer in ${String(geduldMs / 1000)} s`));
          waiting.delete(id);
        }, geduldMs);
        waiting.set(id, {
          resolve: (result) => {
            clearTimeout(timer);
            resolve(result);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    listen: (method, hear) => {
      const listener = { method, hear };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      socket.close();
    },
  };
}

/** An object, whatever came: an empty one when it was none. */
export function getObject(waarde: unknown): Bericht {
  return isObject(waarde) ? waarde : {};
}

export function getString(bericht: Bericht, naam: string): string {
  const waarde = bericht[naam];
  return typeof waarde === 'string' ? waarde : '';
}

function isObject(waarde: unknown): waarde is Bericht {
  return typeof waarde === 'object' && waarde !== null;
}
