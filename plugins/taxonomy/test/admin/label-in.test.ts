// A label and the language of the admin -> the text that is shown: as readers see it, and what stands in first.
import { expect, it } from 'vitest'
import { labelIn, pathIn } from '../../admin/src/model/label-in'

it.each([
  [{ en: 'Bike', nl: 'Fiets' }, 'nl-BE', 'Fiets'],
  [{ en: 'Bike', 'nl-BE': 'Velo' }, 'nl', 'Velo'],
  [{ 'zh-Hans': '自行车', 'zh-Hant': '自行車' }, 'zh-Hant-TW', '自行車'],
  [{ de: 'Formel', zxx: 'E=mc²' }, 'nl', 'E=mc²'],
  // The server put what stands in before English.
  [{ fr: 'Vélo', en: 'Bike' }, 'nl', 'Vélo'],
  [{}, 'nl', 'bike'],
])('T6 %j in %s is %s', (label, language, expected) => {
  expect(labelIn(label as Record<string, string>, language, 'topic:bike')).toBe(expected)
})

it('names a path from the top', () => {
  expect(
    pathIn(
      [
        { key: 'a:b', label: { nl: 'School' } },
        { key: 'a:c', label: {} },
      ],
      'nl',
    ),
  ).toBe('School › c')
})
