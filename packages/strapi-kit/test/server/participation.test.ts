// Opt-ins by schema and configuration, and what is refused.
import { describe, expect, it } from 'vitest'
import { readParticipation } from '../../server/src/participation'
import { article, fakeStrapi } from './fake-strapi'

const uid = 'api::article.article'
const read = (kanaal?: unknown, config: Record<string, unknown> = {}) =>
  readParticipation(fakeStrapi({ contentTypes: { [uid]: article(kanaal) }, config }).strapi)

describe('readParticipation', () => {
  it('finds nobody where nobody opts in', () => {
    expect(read().size).toBe(0)
  })

  it('reads the schema, and guesses what it does not say', () => {
    const found = read({ enabled: true, fields: { summary: 'secret' } }).get(uid)
    expect(found).toMatchObject({ enabled: true, declaredIn: 'schema' })
    expect(found?.fields).toMatchObject({ title: 'title', summary: 'secret' })
    expect(found?.fields.body).toContain('body')
  })

  it('lets the configuration of any Kanaal plugin win over the schema', () => {
    for (const plugin of ['omnichannel', 'content-metadata', 'taxonomy']) {
      const config = { [`plugin::${plugin}.contentTypes`]: { [uid]: { enabled: false } } }
      expect(read({ enabled: true }, config).get(uid)).toMatchObject({ enabled: false, declaredIn: 'config' })
    }
  })

  it.each([
    [{ enabled: 'yes' }, {}, /kanaal\.enabled/],
    [{ enabled: true, fields: { title: 'headline' } }, {}, /"headline"/],
    [
      undefined,
      { 'plugin::taxonomy.contentTypes': { 'api::nothing.nothing': { enabled: true } } },
      /does not exist/,
    ],
    [
      undefined,
      {
        'plugin::taxonomy.contentTypes': { [uid]: { enabled: true } },
        'plugin::omnichannel.contentTypes': { [uid]: { enabled: false } },
      },
      /omnichannel and taxonomy disagree/,
    ],
  ])('refuses %j %j', (kanaal, config, reason) => {
    expect(() => read(kanaal, config)).toThrow(reason)
  })
})
