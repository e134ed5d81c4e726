// A running CMS -> the stories of what its record of changes calls things: properties, concepts, channels, rules and choices.
import { metadata } from '@kanaal/types'
import { expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

const uid = 'api::article.article'
const path = '/content-metadata/history'

export function describeHistoryWords(castOf: () => CmsCast): void {
  it('M29 calls every property by a name in English and Dutch', async () => {
    const { titles } = (await castOf().as.admin('GET', `${path}?pageSize=1`)).json
    for (const key of [...Object.keys(metadata.shape), 'facts', 'publication']) {
      expect(titles[key]?.en, key).toBeTruthy()
      expect(titles[key]?.nl, key).toBeTruthy()
    }
  })

  it('M29 says what concepts, channels, rules and choices in its values are called', async () => {
    const { json } = await castOf().as.admin('GET', '/content-metadata/choices')
    const [persona] = json.persona as { key: string; label: Record<string, string> }[]
    const contentMetadata = {
      channels: ['web'],
      persona: [persona?.key, 'persona:nobody'],
      waivers: [
        { rule: 'content/heading-skip', reason: 'Later', until: '2099-01-01' },
        { rule: 'metadata/property-missing', reason: 'Later', until: '2099-01-01' },
      ],
    }
    const data = castOf().entry('Een bericht', { contentMetadata }) as never
    const { documentId } = await castOf().cms.strapi.documents(uid).create({ locale: 'nl', data })
    const query = `${path}?type=${uid}&documentId=${documentId}&locale=nl`
    const { words } = (await castOf().as.admin('GET', query)).json
    expect(words.concepts).toEqual({ [persona?.key ?? '']: persona?.label })
    expect(words.targets.web.nl).toBeTruthy()
    expect(words.options.audience.ouders.nl).toBeTruthy()
    expect(Object.keys(words.rules).sort()).toEqual(['content/heading-skip', 'metadata/property-missing'])
    for (const title of Object.values<{ nl: string }>(words.rules)) expect(title.nl).toBeTruthy()
    for (const options of Object.values<object>(words.options))
      expect(Object.keys(options).length).toBeGreaterThan(0)
  })
}
