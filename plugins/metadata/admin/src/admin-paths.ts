// Where our pages stand in Strapi's admin, and where a document is edited.
import { PLUGIN_ID } from '../../shared/contracts'

/** Below `/admin`; `addMenuLink` takes it without the leading part. */
export const PAGE_PATH = `plugins/${PLUGIN_ID}`

/** Below `/admin/settings`. */
export const POLICIES_LINK = `${PLUGIN_ID}/policies`
export const HISTORY_LINK = `${PLUGIN_ID}/changes`
export const ASSETS_LINK = `${PLUGIN_ID}/assets`

/** What stands behind the `#` names the property to put the cursor in. */
export const FIELD_HASH = '#metadata='

interface Place {
  uid: string
  isSingle: boolean
  documentId: string
  locale: string
  field: readonly string[]
}

export function editPath({ uid, isSingle, documentId, locale, field }: Place): string {
  const base = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`
  const query = locale === '' ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`
  const hash = field.length === 0 ? '' : `${FIELD_HASH}${encodeURIComponent(field.join('.'))}`
  return `/content-manager/${base}${query}${hash}`
}
