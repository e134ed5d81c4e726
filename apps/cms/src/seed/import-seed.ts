// The campaign in seed/ -> published documents in every language, once.
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { DEFAULT_LOCALE } from '../bootstrap/create-locales'
import { readSeed, type SeedDocument } from './read-seed'
import { toEntry, uidOf } from './to-entry'
import { uploadImages } from './upload-images'

interface SeedState {
  /** documentId by stem, so that a boot that was cut short goes on where it was. */
  documents: Record<string, string>
  finished: boolean
}

/** With `KANAAL_SEED=false` nothing is imported. What somebody deleted later does not come back. */
export async function importSeed(strapi: Core.Strapi): Promise<void> {
  if (process.env.KANAAL_SEED === 'false') return
  const store = strapi.store({ type: 'core', name: 'kanaal-cms' })
  const state = ((await store.get({ key: 'seed' })) as SeedState | null) ?? { documents: {}, finished: false }
  if (state.finished) return
  await installVocabularies(strapi)
  const seeds = await readSeed(path.join(strapi.dirs.app.root, 'seed'), DEFAULT_LOCALE)
  const missing = seeds.filter((seed) => !(seedKey(seed) in state.documents))
  const images = await uploadImages(strapi, missing)
  for (const seed of missing) {
    const documentId = await write(strapi, seed, toEntry(seed, { images, seeds }), state)
    state.documents[seedKey(seed)] = documentId
    await store.set({ key: 'seed', value: state })
  }
  await store.set({ key: 'seed', value: { ...state, finished: true } })
  strapi.log.info(`Seeded ${seeds.length} documents from seed/.`)
}

/** The vocabularies whose keys the front matter names; without the plugin the keys wait for it. */
async function installVocabularies(strapi: Core.Strapi): Promise<void> {
  const presets = strapi.plugin('taxonomy')?.service('presets') as
    | { install(keys: string[]): Promise<string[]> }
    | undefined
  await presets?.install(['topic', 'persona', 'journey', 'touchpoint', 'purpose', 'tone', 'channel'])
}

/** Publishes; where a gate refuses, the document stays a draft and the log says why. */
async function write(
  strapi: Core.Strapi,
  seed: SeedDocument,
  data: Record<string, unknown>,
  state: SeedState,
): Promise<string> {
  const documents = strapi.documents(uidOf(seed))
  const sibling = Object.entries(state.documents).find(([key]) => key.startsWith(`${seed.stem}.`))?.[1]
  const saved = sibling
    ? await documents.update({ documentId: sibling, locale: seed.locale, data })
    : await documents.create({ locale: seed.locale, data: data as never })
  const documentId = saved?.documentId ?? ''
  try {
    await documents.publish({ documentId, locale: seed.locale })
  } catch (error) {
    strapi.log.warn(
      `seed/${seedKey(seed)}.md stays a draft: ${error instanceof Error ? error.message : error}`,
    )
  }
  return documentId
}

const seedKey = ({ stem, locale }: SeedDocument): string => `${stem}.${locale}`
