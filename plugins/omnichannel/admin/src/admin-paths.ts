// Where our pages stand in Strapi's admin.
import { PLUGIN_ID } from '../../shared/contracts'

/** Below `/admin`; `addMenuLink` and `addSettingsLink` take these without the leading part. */
export const PAGE_PATH = `plugins/${PLUGIN_ID}`
export const TARGETING_PATH = `plugins/${PLUGIN_ID}-targeting`
export const SETTINGS_LINK = `${PLUGIN_ID}/content-types`
export const SETTINGS_PATH = `/settings/${SETTINGS_LINK}`

/** A document in the content manager; a single type has one. */
export const editPath = (
  { uid, isSingle }: { uid: string; isSingle: boolean },
  documentId: string,
  locale: string,
): string => {
  const form = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`
  return `/content-manager/${form}?plugins[i18n][locale]=${encodeURIComponent(locale)}`
}

/** The form of a new document. */
export const createPath = (uid: string, locale: string | undefined): string =>
  `/content-manager/collection-types/${uid}/create${locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : ''}`
