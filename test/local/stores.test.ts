import { describe, expect, test } from '@jest/globals';
import { aHost } from './a-host.ts';

const script = `
  const properties = () => PropertiesService.getDocumentProperties();
  function set(key, value) { properties().setProperty(key, value); }
  function get(key) { return properties().getProperty(key); }
  function fill(count, size) { for (let n = 0; n < count; n++) properties().setProperty('k' + n, 'x'.repeat(size)); }
  function all() { return properties().setProperties({ a: '1', b: 2 }, true).getProperties(); }
  function own() { const store = PropertiesService.getUserProperties(); store.setProperty('n', (store.getProperty('n') || '') + 'x'); return store.getProperty('n'); }
  function cache(key, value) { const store = CacheService.getScriptCache(); store.put(key, value, 60); return store.get(key); }
  function cached(key) { return CacheService.getScriptCache().get(key); }
  function lock(ms) { const from = Date.now(); const got = LockService.getDocumentLock().tryLock(ms); return [got, Date.now() - from]; }
  function waitFor(ms) { LockService.getDocumentLock().waitLock(ms); }
  function twice() { const lock = LockService.getDocumentLock(); return [lock.tryLock(0), LockService.getDocumentLock().hasLock(), lock.releaseLock() === undefined, lock.hasLock()]; }
`;

describe('properties', () => {
  test('outlive an execution', () => {
    const host = aHost(script);
    host.run('set', ['heartbeat', '2026-10-05']);
    expect(host.run('get', ['heartbeat'])).toBe('2026-10-05');
    expect(host.properties().get('heartbeat')).toBe('2026-10-05');
    expect(host.run('get', ['other'])).toBeNull();
  });

  test('are text, whatever was given', () => {
    expect(aHost(script).run('all')).toEqual({ a: '1', b: '2' });
  });

  test.each([
    ['just', 9216, undefined],
    ['a byte too long', 9217, 'Argument too large: value'],
  ])('a value %s fits 9 KB or is refused', (_how, size, message) => {
    const set = () => aHost(script).run('set', ['k', 'x'.repeat(size)]);
    if (message) expect(set).toThrow(message);
    else expect(set).not.toThrow();
  });

  test('a value is measured in bytes', () => {
    expect(() => aHost(script).run('set', ['k', '£'.repeat(5000)])).toThrow('Argument too large: value');
  });

  test('a store over 500 KB is refused', () => {
    expect(() => aHost(script).run('fill', [63, 8000])).not.toThrow();
    expect(() => aHost(script).run('fill', [64, 8000])).toThrow('You have exceeded the property storage quota.');
  });

  test('a person’s properties are their own', () => {
    const host = aHost(script);
    host.run('own');
    expect(host.run('own')).toBe('xx');
    expect(host.run('own', [], { user: 'other@trust.example' })).toBe('x');
  });
});

describe('the cache', () => {
  test('keeps a value until its time is up', () => {
    const host = aHost(script);
    expect(host.run('cache', ['k', 'v'])).toBe('v');
    host.advanceTo('2026-10-05T07:00:59');
    expect(host.run('cached', ['k'])).toBe('v');
    host.advanceTo('2026-10-05T07:01:01');
    expect(host.run('cached', ['k'])).toBeNull();
  });

  test('refuses a value over 100 KB', () => {
    expect(() => aHost(script).run('cache', ['k', 'x'.repeat(102_401)])).toThrow('Argument too large: value');
  });
});

describe('locks', () => {
  test('a lock that another execution holds is waited for, and not got', () => {
    const host = aHost(script);
    const release = host.holdLock();
    expect(host.run('lock', [3000])).toEqual([false, 3000]);
    expect(() => host.run('waitFor', [10])).toThrow('Lock timeout: another process was holding the lock for too long.');
    release();
    expect(host.run('lock', [3000])).toEqual([true, 0]);
  });

  test('a lock belongs to the execution until it is released', () => {
    expect(aHost(script).run('twice')).toEqual([true, true, true, false]);
  });
});
