import { expect, test } from 'vitest';
import { isSafari } from '../../src/domain/is-safari.ts';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';

test.each([
  [true, 'Safari on a Mac', `${MAC}/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`],
  [true, 'Safari on an iPhone', `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`],
  [true, 'Chrome on an iPhone', `${IPHONE} CriOS/140.0.7339.39 Mobile/15E148 Safari/604.1`],
  [true, 'Firefox on an iPhone', `${IPHONE} FxiOS/143.0 Mobile/15E148 Safari/604.1`],
  [true, 'Edge on an iPhone', `${IPHONE} Version/18.0 EdgiOS/140.0 Mobile/15E148 Safari/605.1.15`],
  [
    true,
    'an older iPad',
    'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12.1 Safari/604.1',
  ],
  [
    true,
    'Chrome on an iPad that says it is a Mac',
    `${MAC}/605.1.15 (KHTML, like Gecko) CriOS/140 Version/18.5 Safari/605.1.15`,
  ],
  [false, 'Chrome on a Mac', `${MAC}/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`],
  [false, 'Edge on a Mac', `${MAC}/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`],
  [false, 'Firefox on a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0'],
  [false, 'Chrome on Windows', `${WINDOWS} Safari/537.36`],
  [false, 'Edge on Windows', `${WINDOWS} Safari/537.36 Edg/140.0.0.0`],
  [false, 'Firefox on Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0'],
  [
    false,
    'Chrome on Android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  ],
  [false, 'Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0'],
  [
    false,
    'WebKit on Linux',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  ],
  [false, 'nothing', ''],
])('%s: %s', (verwacht, _, userAgent) => {
  expect(isSafari(userAgent)).toBe(verwacht);
});
