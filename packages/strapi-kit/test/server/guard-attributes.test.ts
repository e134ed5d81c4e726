// The guard: a boot that would lose values is refused with their number and a remedy.
import { describe, expect, it } from 'vitest'
import { guardAttributes } from '../../server/src/guard-attributes'
import { injectAttributes } from '../../server/src/inject-attributes'
import { readParticipation } from '../../server/src/participation'
import { article, fakeStrapi } from './fake-strapi'

const uid = 'api::article.article'

/** The type as the last boot stored it, with our attributes. */
const stored = () => {
  const type = article({ enabled: true })
  const { strapi } = fakeStrapi({ contentTypes: { [uid]: type } })
  injectAttributes(strapi, readParticipation(strapi))
  return JSON.parse(JSON.stringify(type))
}
const guard = (filled: number, current?: object) => {
  const tables = { articles: { columns: ['content_metadata', 'channel_copy'], filled } }
  const { strapi } = fakeStrapi({ tables })
  return guardAttributes(strapi)({
    oldContentTypes: { [uid]: stored() },
    contentTypes: current ? { [uid]: current } : {},
  } as never)
}

describe('guardAttributes', () => {
  it('refuses with the number of rows and what to do', async () => {
    await expect(guard(3, article())).rejects.toThrow(
      /contentMetadata \(3 rows\).*channelCopy \(3 rows\).*\{ enabled: false \}/,
    )
  })
  it('lets empty columns go', () => expect(guard(0, article())).resolves.toBeUndefined())
  it('lets a type go with its own table', () => expect(guard(3)).resolves.toBeUndefined())
  it('is content where the attributes stay', () => expect(guard(3, stored())).resolves.toBeUndefined())
  it('has nothing to say on the first boot', async () => {
    await expect(
      guardAttributes(fakeStrapi().strapi)({ oldContentTypes: undefined, contentTypes: {} }),
    ).resolves.toBeUndefined()
  })
})
