// Gives the content types that are published to channels, as the content manager knows them.
import { type Failure, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { optInOf } from '../model/opt-in-of'

interface ContentType {
  uid: string
  kind: 'collectionType' | 'singleType'
  info: { displayName: string }
  pluginOptions?: Record<string, unknown>
}

export interface OptedInType {
  uid: string
  displayName: string
  isSingle: boolean
}

export function useContentTypes(): { list?: OptedInType[]; failure?: Failure } {
  const { answer, failure } = useGet<{ data: ContentType[] }>('/content-manager/content-types')
  const list = answer?.data
    .filter((type) => optInOf(type).enabled)
    .map(({ uid, kind, info }) => ({ uid, displayName: info.displayName, isSingle: kind === 'singleType' }))
  return { ...(list === undefined ? {} : { list }), ...(failure === undefined ? {} : { failure }) }
}
