import { describe, expect, test } from '@jest/globals';
import { aHost, evaluate } from './a-host.ts';

describe('the scope a script runs in', () => {
  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'process',
    'require',
    'structuredClone',
    'queueMicrotask',
    'WebAssembly',
    'crypto',
    'performance',
  ])('a script has no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  test.each(['Intl', 'Promise', 'Map', 'JSON', 'console'])('a script has %s', (name) => {
    expect(evaluate(`typeof ${name}`)).not.toBe('undefined');
  });

  test('values that come out of a sheet are made by the script’s own constructors', () => {
    const tabs = { Schools: [['Opened'], ['2025-09-01']] };
    const values = 'sheet.getDataRange().getValues()';
    expect(evaluate(`${values} instanceof Array && ${values}[0] instanceof Array`, { tabs })).toBe(true);
    expect(evaluate(`${values}[1][0] instanceof Date`, { tabs })).toBe(true);
  });

  test('an error of a service is an Error to the script, named Exception', () => {
    const script = `function go() { try { SpreadsheetApp.getActive().insertSheet('Schools'); } catch (e) { return [e instanceof Error, e.name, e.message]; } }`;
    expect(aHost(script).run('go')).toEqual([
      true,
      'Exception',
      'A sheet with the name "Schools" already exists. Please enter another name.',
    ]);
  });

  test('every execution starts with fresh globals', () => {
    const host = aHost('let count = 0; function next() { return ++count; }');
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
  });

  test('files are evaluated in the order they are given, as one scope', () => {
    expect(evaluate('typeof sheet.getName')).toBe('function');
  });

  test('a request and an answer cross as JSON text', () => {
    const host = aHost('function echo(request) { return { same: request instanceof Object, request }; }');
    expect(host.call('echo', { only: ['145779'], skip: undefined })).toEqual({
      same: true,
      request: { only: ['145779'] },
    });
  });

  test('a dialog that is answered with a Date fails, as google.script.run does', () => {
    const host = aHost('function now() { return { at: new Date() }; }');
    expect(() => host.call('now')).toThrow('the answer.at is a Date');
  });

  test('a function whose name ends with _ cannot be called from a dialog', () => {
    expect(() => aHost('function secret_() {}').call('secret_')).toThrow('Script function not found: secret_');
  });

  test('what the script throws arrives with its name and message', () => {
    const host = aHost('function go() { null.x; }');
    expect(() => host.run('go')).toThrow(expect.objectContaining({ name: 'ScriptFailure', thrown: 'TypeError' }));
  });
});

describe('the day', () => {
  test('a script sees the host’s day, with and without new', () => {
    const today = '[new Date().getDate(), new Date(Date.now()).getMonth() + 1, Date().slice(0, 15)]';
    expect(evaluate(today)).toEqual([5, 10, 'Mon Oct 05 2026']);
  });

  test('a Date with arguments is what it says', () => {
    expect(evaluate('new Date(2025, 8, 1).getFullYear() + Date.UTC(1970, 0, 1)')).toBe(2025);
  });

  test('Date in the script is one thing: instanceof and constructor agree', () => {
    expect(evaluate('[new Date() instanceof Date, new Date().constructor === Date]')).toEqual([true, true]);
  });

  test('the host’s own clock is untouched', () => {
    evaluate('1');
    expect(new Date().getFullYear()).toBe(new Date(Date.now()).getFullYear());
    expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(60_000);
  });
});

describe('a long text that is made a function', () => {
  const LONG = `/*${'x'.repeat(20_000)}*/`;
  const made = (body: string) => `
    function go() {
      globalThis.mine = (globalThis.mine || 0) + 1;
      const make = new Function(${JSON.stringify(body)});
      const made = make();
      return [make instanceof Function, made instanceof Array, made];
    }`;

  test('is made in its own scope by its own constructors, each time anew', () => {
    for (const name of ['first', 'second']) {
      const script = `var name = '${name}';${made(`${LONG}; return [name, typeof mine, typeof process, typeof this];`)}`;
      expect(aHost(script).run('go')).toEqual([true, true, [name, 'number', 'undefined', 'object']]);
    }
  });
  test.each([
    ['does not parse', `${LONG} return ]`],
    ['closes the function and opens another', `${LONG} }, function () {`],
  ])('that %s is refused by the scope itself', (_what, body) => {
    const script = `function go() { try { new Function(${JSON.stringify(body)}); return 'made'; } catch (e) { return [e.name, e instanceof SyntaxError]; } }`;
    expect(aHost(script).run('go')).toEqual(['SyntaxError', true]);
  });
});
