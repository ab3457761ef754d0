process.env.TZ = 'Europe/London';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Building the bundle, or killing a run at every call, takes as long as the machine is slow: no test is timed.
  testTimeout: 180_000,
  // As many as there are cores: left to itself, jest keeps one of two idle. A worker that has grown is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '3GB',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  reporters: ['default', '<rootDir>/scripts/check/closing-line.js'],
};
