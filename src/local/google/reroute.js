/**
 * Sends what this process asks of Google to the local Google instead, and lets nothing else out of the machine.
 * With LOCAL_GOOGLE_PORT set, `node --import …/reroute.js` does so before the first line of any program: that is why this is JavaScript.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const GOOGLE = /(?:^|\.)googleapis\.com$|^accounts\.google\.com$/;
const HERE = ['127.0.0.1', '::1', 'localhost'];

/** Returns what undoes it. */
export function reroute(port) {
  const { request } = https;
  const { connect } = net.Socket.prototype;
  https.request = (...given) => {
    const { url, options, callback } = partsOf(given);
    const host = url?.hostname ?? options.hostname ?? options.host;
    if (!GOOGLE.test(host)) throw refusal(host);
    const asked = {
      ...(url && { path: `${url.pathname}${url.search}` }),
      ...options,
      headers: withHost(options.headers, host),
      protocol: 'http:',
      hostname: '127.0.0.1',
      host: '127.0.0.1',
      port,
      agent: undefined,
    };
    return http.request(asked, callback);
  };
  net.Socket.prototype.connect = function (...given) {
    const { host, path } = placeOf(given);
    if (path === undefined && !HERE.includes(host)) throw refusal(host);
    return connect.apply(this, given);
  };
  syncBuiltinESMExports();
  return () => {
    https.request = request;
    net.Socket.prototype.connect = connect;
    syncBuiltinESMExports();
  };
}

/** `request` takes an address, or options, or both. */
function partsOf([first, ...others]) {
  const hasUrl = typeof first === 'string' || first instanceof URL;
  const [options, callback] = hasUrl ? others : [first, ...others];
  const url = hasUrl ? new URL(first) : undefined;
  return typeof options === 'function'
    ? { url, options: {}, callback: options }
    : { url, options: options ?? {}, callback };
}

/** Headers come as an object, or as a `Headers` of fetch. */
const withHost = (headers = {}, host) => ({
  ...(typeof headers.entries === 'function' ? Object.fromEntries(headers.entries()) : headers),
  host,
});

/** `connect` takes options, or a port and a host; Node's own code passes them in one array. */
function placeOf(given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first === 'object' && first !== null) return { host: first.host ?? 'localhost', path: first.path };
  return Number.isNaN(Number(first)) ? { path: first } : { host: typeof second === 'string' ? second : 'localhost' };
}

const refusal = (host) => new Error(`Refused: this process talks to the local Google alone, and it asked for ${host}.`);

if (process.env['LOCAL_GOOGLE_PORT']) reroute(Number(process.env['LOCAL_GOOGLE_PORT']));
