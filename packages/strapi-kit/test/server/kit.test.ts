// Registration: attributes once, one middleware, whoever calls first.
import { describe, expect, it } from 'vitest'
import { participationOf, registerKit } from '../../server/src/kit'
import { article, fakeStrapi } from './fake-strapi'

const uid = 'api::article.article'

describe('registerKit', () => {
  it('injects and registers once, though three plugins call it', () => {
    const type = article({ enabled: true })
    const { strapi, middlewares, hooks } = fakeStrapi({ contentTypes: { [uid]: type } })
    const kits = [registerKit(strapi), registerKit(strapi), registerKit(strapi)]
    expect(new Set(kits).size).toBe(1)
    expect([middlewares.length, hooks.length]).toEqual([1, 1])
    for (const name of ['contentMetadata', 'taxonomyTerms', 'channelCopy']) {
      expect(type.attributes[name]).toEqual({
        type: 'json',
        private: true,
        visible: false,
        configurable: false,
        writable: true,
        pluginOptions: { i18n: { localized: true }, kanaal: { injected: true } },
      })
    }
  })

  it('keeps the attributes of a type that opts out, which then does not take part', () => {
    const type = article({ enabled: false })
    const { strapi } = fakeStrapi({ contentTypes: { [uid]: type } })
    registerKit(strapi)
    expect(type.attributes.contentMetadata).toBeDefined()
    expect(participationOf(strapi, uid)).toBeUndefined()
  })

  it('leaves other types alone', () => {
    const type = article()
    registerKit(fakeStrapi({ contentTypes: { [uid]: type } }).strapi)
    expect(type.attributes.contentMetadata).toBeUndefined()
  })

  it('refuses a type that has an attribute of that name itself', () => {
    const type = article({ enabled: true })
    type.attributes.contentMetadata = { type: 'json' }
    expect(() => registerKit(fakeStrapi({ contentTypes: { [uid]: type } }).strapi)).toThrow(/own attribute/)
  })
})
