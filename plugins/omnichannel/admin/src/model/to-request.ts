// Turns the edit view and the two switches into a preview request.
import type { EditView } from '@kanaal/strapi-kit/strapi-admin'
import type { PreviewRequest } from '../../../shared/contracts'

/** Ids of the targets whose previews are drawn; absent means all. */
export type Drawn = string[] | undefined

export interface Switches {
  /** Key of an audience; absent means everyone. */
  audience?: string
  /** ISO instant; absent means now. */
  now?: string
}

/** `undefined` as long as nobody knows the locale: then there is nothing to ask yet. */
export function toPreviewRequest(
  view: Pick<EditView, 'uid' | 'documentId' | 'locale' | 'values'>,
  switches: Switches,
  defaultLocale: string | undefined,
  frames?: Drawn,
): PreviewRequest | undefined {
  const locale = view.locale ?? defaultLocale
  if (locale === undefined) return undefined
  return {
    uid: view.uid,
    ...(view.documentId === undefined ? {} : { documentId: view.documentId }),
    locale,
    data: view.values,
    ...(switches.audience === undefined ? {} : { audience: switches.audience }),
    ...(switches.now === undefined ? {} : { now: switches.now }),
    ...(frames === undefined ? {} : { frames }),
  }
}
