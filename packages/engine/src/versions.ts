// Nothing to the versions of the packages that make a rendition besides its channel: part of every cache key.

/** As in each package's package.json; `UPDATE=1 npx vitest run test/versions.test.ts` writes them after a release. */
export const versions = {
  types: '0.1.0',
  content: '0.1.0',
  metadata: '0.1.0',
  engine: '0.1.0',
} as const
