// The field map as the settings page shows it.
import { describe, expect, it } from 'vitest'
import { fieldMapRows, PARTS } from '../../admin/src/model/field-map-rows'
import type { ParticipatingType } from '../../shared/contracts'

const type: ParticipatingType = {
  uid: 'api::article.article',
  displayName: 'Article',
  kind: 'collectionType',
  enabled: true,
  declaredIn: 'schema',
  localized: true,
  draftAndPublish: true,
  fields: { title: 'headline', body: ['intro', 'body'] },
  guessed: { title: 'title', body: ['intro', 'body'] },
  attributes: [
    { name: 'headline', type: 'string' },
    { name: 'intro', type: 'text' },
    { name: 'body', type: 'richtext' },
  ],
  unmapped: [],
  lines: { config: '', schema: '' },
}

describe('fieldMapRows', () => {
  it('says of every part which field it is and who said so', () => {
    const rows = fieldMapRows(type)
    expect(rows.map(({ part }) => part)).toEqual([...PARTS])
    expect(rows[0]).toEqual({
      part: 'title',
      fields: [{ name: 'headline', type: 'string' }],
      from: 'declared',
    })
    expect(rows[1]?.fields.map(({ name }) => name)).toEqual(['intro', 'body'])
    expect(rows[1]?.from).toBe('guessed')
    expect(rows[2]?.fields).toEqual([])
  })
})
