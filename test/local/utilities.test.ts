import { describe, expect, test } from '@jest/globals';
import { evaluate } from './a-host.ts';

describe('Utilities', () => {
  test.each([
    ["Utilities.formatDate(new Date(2026, 9, 5, 7, 5), 'Europe/London', 'd MMMM yyyy HH:mm')", '5 October 2026 07:05'],
    [
      "Utilities.formatDate(new Date(2026, 9, 5), 'Europe/London', \"EEE d MMM ''yy 'at' h a\")",
      "Mon 5 Oct '26 at 12 AM",
    ],
    [
      "Utilities.formatDate(new Date(Date.UTC(2026, 9, 5)), 'Europe/London', \"yyyy-MM-dd'T'HH:mm:ssXXX\")",
      '2026-10-05T01:00:00+01:00',
    ],
    ["Utilities.formatString('%s has %d of %.1f%%', 'Heather', 3.7, 62.55)", 'Heather has 3 of 62.5%'],
    [
      'Utilities.parseCsv(\'a,"b ""x""\\n2",\\n1,2,3\\n\')',
      [
        ['a', 'b "x"\n2', ''],
        ['1', '2', '3'],
      ],
    ],
    ["Utilities.base64Encode('£')", 'wqM='],
    ["Utilities.newBlob(Utilities.base64Decode('wqM='), 'text/plain', 'a.txt').getDataAsString()", '£'],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 3)", [-54, -105, -127]],
    ['Utilities.getUuid() === Utilities.getUuid()', false],
  ])('%s', (expression, answer) => {
    expect(evaluate(expression)).toEqual(answer);
  });
});
