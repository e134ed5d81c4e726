// Manifests: a part that is made later gives the manifest of a whole run.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ManifestElement } from '../src/manifest-file.ts'
import { mergeManifest } from '../src/merge-manifest.ts'

const targets = ['web', 'email', 'x']
const element = (id: string, locale: string, of: readonly string[]): ManifestElement => ({
  id,
  source: 'all.ndjson',
  hash: '',
  renditions: of.map((target) => ({
    target,
    locale,
    audience: null,
    key: '',
    messages: { error: 0, warning: 0, info: 0 },
    losses: 0,
    files: [{ path: `${target}/${locale}/${id}`, sha256: '', bytes: 0, mediaType: 'text/plain' }],
  })),
})
async function* each(elements: readonly ManifestElement[]) {
  yield* elements
}
async function merge(made: ManifestElement[], previous: ManifestElement[]): Promise<ManifestElement[]> {
  const own = new Set(made.flatMap(({ renditions }) => renditions.map(({ files }) => files[0]?.path)))
  const all = previous.flatMap(({ renditions }) => renditions.flatMap(({ files }) => files))
  const paths = new Set(all.map(({ path }) => path).filter((path) => !own.has(path)))
  const merged: ManifestElement[] = []
  for await (const one of mergeManifest(each(made), { previous, paths, targets })) merged.push(one)
  return merged
}
const whole = ['a', 'b', 'é'].flatMap((id) => ['en', 'nl'].map((locale) => element(id, locale, targets)))

test('any part, made over the whole, gives the whole', async () => {
  const parts = fc.tuple(fc.subarray(['a', 'b', 'é']), fc.subarray(['en', 'nl']), fc.subarray(targets))
  await fc.assert(
    fc.asyncProperty(parts, async ([ids, locales, of]) => {
      const part = ids.flatMap((id) => locales.map((locale) => element(id, locale, of)))
      const made = part.filter(({ renditions }) => renditions.length > 0)
      expect(await merge(made, whole)).toEqual(whole)
    }),
  )
})

test('the other part, made over a part, gives the whole', async () => {
  const first = whole.filter(({ renditions: [one] }) => one?.locale === 'nl')
  const second = whole.filter(({ renditions: [one] }) => one?.locale === 'en')
  expect(await merge(second, first)).toEqual(whole)
})
