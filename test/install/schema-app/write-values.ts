// Documents of any opted-in type -> the same with values of ours, through everything an editor does to a document; what was lost.
import { isDeepStrictEqual } from 'node:util'
import type { Caller } from '../../e2e/sign-in.ts'
import type { Strapi } from '../../e2e/start-cms.ts'
import { documentsOf, isLocalized, schemaOf } from './fill-app.ts'

const VALUES = {
  contentMetadata: {
    owner: 'Ann',
    reviewBy: '2030-01-01',
    persona: ['persona:ouder'],
    custom: { shelf: 'B2', deep: [{ é: '«»' }] },
  },
  taxonomyTerms: { assignments: [{ key: 'topic:school' }] },
  // With what it was written from: a copy that does not say gets that when it is saved.
  channelCopy: { x: { text: 'Words for X', baseHash: 'a'.repeat(64) } },
}
const DUTCH = { ...VALUES, contentMetadata: { ...VALUES.contentMetadata, owner: 'Bob' } }
type Values = Record<string, unknown>

/** Leaves one document of the type with values, published where it can be. Gives a sentence for every value that was lost. */
export async function writeValues(
  strapi: Strapi,
  admin: Caller,
  uid: string,
  [documentId = '']: readonly string[],
): Promise<string[]> {
  const documents = documentsOf(strapi, uid)
  const { kind, options } = schemaOf(strapi, uid)
  const lost: string[] = []
  const compare = (when: string, found: Values | null, expected: Values): void => {
    for (const [name, value] of Object.entries(expected)) {
      if (isDeepStrictEqual(found?.[name], value)) continue
      lost.push(`${uid}: after ${when}, ${name} is ${JSON.stringify(found?.[name])}`)
    }
  }
  const read = (locale: string, status = 'draft') => documents.findOne({ documentId, locale, status })

  await documents.update({ documentId, locale: 'en', data: VALUES })
  compare('saving', await read('en'), VALUES)
  if (options?.draftAndPublish) {
    await documents.publish({ documentId, locale: 'en' })
    compare('publishing', await read('en', 'published'), VALUES)
    await documents.unpublish({ documentId, locale: 'en' })
    compare('unpublishing', await read('en'), VALUES)
    await documents.publish({ documentId, locale: 'en' })
  }
  if (isLocalized(strapi, uid)) {
    lost.push(...(await copyLocale(admin, uid, kind ?? '', documentId)))
    compare('copying a language', await read('nl'), VALUES)
    await documents.update({ documentId, locale: 'nl', data: DUTCH })
    compare('writing another language', await read('en'), VALUES)
    compare('writing its own language', await read('nl'), DUTCH)
  }
  if (kind !== 'singleType') {
    const { entries } = await documents.clone({ documentId, locale: 'en' })
    const copy = entries[0]?.documentId ?? ''
    compare('cloning', await documents.findOne({ documentId: copy, locale: 'en' }), VALUES)
    await documents.delete({ documentId: copy, locale: '*' })
  }
  return lost
}

/** As the admin does it: the values of one language are put into the form of the other, which is saved. */
async function copyLocale(admin: Caller, uid: string, kind: string, documentId: string): Promise<string[]> {
  const path =
    kind === 'singleType'
      ? `/content-manager/single-types/${uid}`
      : `/content-manager/collection-types/${uid}/${documentId}`
  const { status, json, text } = await admin('GET', `${path}?locale=en`)
  if (status !== 200) return [`${uid}: the content manager answers ${status}: ${text.slice(0, 200)}`]
  const values = Object.fromEntries(Object.entries(json.data as Values).filter(([name]) => name in VALUES))
  const saved = await admin('PUT', `${path}?locale=nl`, values)
  return saved.status === 200 ? [] : [`${uid}: copying answers ${saved.status}: ${saved.text.slice(0, 200)}`]
}

/** What our columns hold of every row, drafts and published ones, in any order of ids. */
export async function readValues(strapi: Strapi, uids: readonly string[]): Promise<string[]> {
  const values: string[] = []
  for (const uid of uids) {
    const rows: Values[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId', 'locale', 'publishedAt', ...Object.keys(VALUES)] as never })
    for (const { id: _id, publishedAt, ...row } of rows) values.push(JSON.stringify([uid, !publishedAt, row]))
  }
  return values.sort()
}
