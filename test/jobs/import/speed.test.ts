import { expect, test } from '@jest/globals';
import { runImport } from './support.ts';

test('a file of all England, 16,000 rows of 300 columns, takes seconds', () => {
  const columns = [
    'RECTYPE',
    'LEA',
    'URN',
    'SCHNAME',
    'TELIG',
    'PTRWM_EXP',
    'READPROG',
    'READPROG_LOWER',
    'READPROG_UPPER',
  ];
  const surplus = Array.from({ length: 300 - columns.length }, (_, index) => `X${index}`);
  const rest = surplus.map((_, index) => index / 10).join(',');
  const rows = Array.from(
    { length: 16_000 },
    (_, index) => `1,936,${100_000 + index},"School, ${index}",30,64%,1.0,-1.0,3.0,${rest}`,
  );
  const text = `${[...columns, ...surplus].join(',')}\r\n${rows.join('\r\n')}\r\n5,,,,600000,65%,,,,${rest}\r\n`;
  const Schools = [{ URN: 100_500, School: 'Ash', Phase: 'Primary' }];
  const started = Date.now();
  const { keys } = runImport(
    { ks2: [{ name: '2018-19_england_ks2final.csv', text }], trust: 'Ash Trust' },
    { Schools },
  );
  expect(keys('Data captures')).toHaveLength(2);
  expect(Date.now() - started).toBeLessThan(20_000);
});
