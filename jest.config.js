/** Tests run through swc, which keeps decorator metadata; types are checked by `npm run types`. */
module.exports = {
  testEnvironment: 'node',
  // A busy machine takes its time to compile what a first test loads, and a Neo4j beside it takes more.
  testTimeout: process.env.NEO4J_URI ? 300_000 : 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Dynamic imports name the built file, because Node resolves them as ES modules.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/neo4j/spareOthers.ts',
  globalTeardown: '<rootDir>/test/neo4j/leaveEmpty.ts',
  // One Neo4j for all suites: side by side they would empty each other's. It plans each question once, slowly.
  // The reader knows no database: its tests have nothing to find there.
  ...(process.env.NEO4J_URI
    ? { maxWorkers: 1, testTimeout: 60_000, testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/reader/'] }
    : {}),
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
}
