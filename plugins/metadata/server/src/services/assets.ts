// Files of the media library -> what is known of their rights and of what they show, as read and as written.
import type { AssetMetadata } from '@kanaal/metadata/assets'
import { ask, type FileText, fromJson, type SelectedRow, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { AssetConflict, AssetInfo, AssetPage, AssetRights, LeaseState } from '../../../shared/assets'
import { altIn, leaseState, rightsInForce } from '../assets/asset-rights'
import { ASSET } from '../content-types'

interface AssetRow {
  hash: string
  embedded: AssetRights | null
  own: AssetRights | null
  conflicts: AssetConflict[] | null
  hadPosition: boolean | null
}

interface FileRow {
  hash: string
  name: string
  mime: string
  url: string
  alternativeText: string | null
  width: number | null
  height: number | null
  formats: { thumbnail?: { url: string } } | null
}

export interface AssetQuery {
  q: string
  lease: LeaseState | undefined
  page: number
  pageSize: number
}

/** Texts of one statement: SQLite takes 32766 values, older builds 999. */
const HASHES_A_STATEMENT = 900
const FILE = 'plugin::upload.file'
const KNOWN = ['hash', 'embedded', 'own', 'conflicts', 'had_position']
const FIELDS = ['hash', 'name', 'mime', 'url', 'alternativeText', 'width', 'height', 'formats']

const toAssetRow = (row: SelectedRow): AssetRow => ({
  hash: String(row.hash),
  embedded: fromJson(row.embedded) as AssetRights | null,
  own: fromJson(row.own) as AssetRights | null,
  conflicts: fromJson(row.conflicts) as AssetConflict[] | null,
  hadPosition: Boolean(row.had_position),
})

/** What somebody wrote for a language, else what the file says in it. */
export function textIn(
  { embedded, own }: Pick<AssetRow, 'embedded' | 'own'>,
  locale: string | undefined,
): FileText | undefined {
  const alt = locale && (altIn(own?.alt, locale) ?? altIn(embedded?.alt, locale))
  const { credit } = rightsInForce(embedded ?? {}, own ?? {})
  return alt || credit
    ? { ...(alt ? { alternativeText: alt } : {}), ...(credit ? { credit } : {}) }
    : undefined
}

export const assets = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(ASSET)

  async function rowsOf(hashes: readonly string[]): Promise<Map<string, AssetRow>> {
    const found = new Map<string, AssetRow>()
    for (let start = 0; start < hashes.length; start += HASHES_A_STATEMENT) {
      const some = hashes.slice(start, start + HASHES_A_STATEMENT)
      const rows = await ask(await sqlOf(strapi), {
        table: 'kanaal_assets',
        columns: KNOWN,
        where: { hash: some },
      })
      for (const row of rows) found.set(String(row.hash), toAssetRow(row))
    }
    return found
  }

  async function write(hash: string, change: Partial<AssetRow>): Promise<void> {
    const before = (await rowsOf([hash])).get(hash)
    const after = { embedded: {}, own: {}, conflicts: [], hadPosition: false, ...before, ...change }
    const { validUntil = '' } = rightsInForce(after.embedded ?? {}, after.own ?? {})
    const data = { ...change, hash, validUntil }
    if (before) await query().update({ where: { hash }, data })
    else await query().create({ data: { ...after, hash, validUntil } })
  }

  return {
    /** What a file says of itself when it comes in; what somebody wrote over it stays. */
    async remember(hash: string, said: AssetMetadata): Promise<void> {
      const { hasPosition, conflicts, title: _, description: __, keywords: ___, ...embedded } = said
      await write(hash, { embedded, conflicts, hadPosition: hasPosition })
    },

    async update(hash: string, own: AssetRights): Promise<AssetInfo> {
      const file: FileRow | null = await strapi.db.query(FILE).findOne({ where: { hash }, select: FIELDS })
      if (!file) throw new errors.NotFoundError()
      await write(hash, { own })
      return toInfo(file, (await rowsOf([hash])).get(hash), Date.now())
    },

    /** In force, by hash; a file that nothing is known of is not in it. */
    async rightsOf(hashes: readonly string[]): Promise<Map<string, { name: string; rights: AssetRights }>> {
      const rows = await rowsOf(hashes)
      return new Map(
        [...rows].map(([hash, { embedded, own }]) => [
          hash,
          { name: hash, rights: rightsInForce(embedded ?? {}, own ?? {}) },
        ]),
      )
    },

    /** Of files that have none the media library's words stay. */
    async textsOf(
      hashes: readonly string[],
      locale: string | undefined,
    ): Promise<ReadonlyMap<string, FileText>> {
      const texts = new Map<string, FileText>()
      for (const [hash, row] of await rowsOf(hashes)) {
        const text = textIn(row, locale)
        if (text) texts.set(hash, text)
      }
      return texts
    },

    async list({ q, lease, page, pageSize }: AssetQuery): Promise<Omit<AssetPage, 'locales'>> {
      const now = Date.now()
      const where: Record<string, unknown> = { mime: { $startsWith: 'image/' } }
      if (q) where.$or = [{ name: { $containsi: q } }, { alternativeText: { $containsi: q } }]
      if (lease) {
        const rows: AssetRow[] = await query().findMany({ orderBy: { validUntil: 'asc' } })
        const known = rows.map((row) => ({ hash: row.hash, state: stateOf(row, now) }))
        where.hash =
          lease === 'none'
            ? { $notIn: known.flatMap(({ hash, state }) => (state === 'none' ? [] : [hash])) }
            : { $in: known.flatMap(({ hash, state }) => (state === lease ? [hash] : [])) }
      }
      const total = await strapi.db.query(FILE).count({ where })
      const files: FileRow[] = await strapi.db.query(FILE).findMany({
        where,
        select: FIELDS,
        orderBy: { id: 'desc' },
        offset: (page - 1) * pageSize,
        limit: pageSize,
      })
      const rows = await rowsOf(files.map(({ hash }) => hash))
      return {
        assets: files.map((file) => toInfo(file, rows.get(file.hash), now)),
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
      }
    },
  }
}

const stateOf = ({ embedded, own }: AssetRow, now: number): LeaseState =>
  leaseState(rightsInForce(embedded ?? {}, own ?? {}), now)

function toInfo(file: FileRow, row: AssetRow | undefined, now: number): AssetInfo {
  const { hash, name, mime, url, alternativeText, width, height, formats } = file
  return {
    hash,
    name,
    mime,
    url,
    thumbnail: formats?.thumbnail?.url ?? url,
    width,
    height,
    alternativeText: alternativeText ?? '',
    embedded: row?.embedded ?? {},
    own: row?.own ?? {},
    hadPosition: row?.hadPosition ?? false,
    conflicts: row?.conflicts ?? [],
    lease: row ? stateOf(row, now) : 'none',
  }
}
