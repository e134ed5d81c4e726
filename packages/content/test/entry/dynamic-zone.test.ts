// The components of a dynamic zone to nodes that lead back to them.
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../src/index.ts'
import { media, plainOf, read } from './read-entry.ts'

describe('dynamic zone', () => {
  const zone = [
    {
      __component: 'shared.rich-text',
      id: 1,
      body: '## One\n\n[a][1] and[^1].\n\n[1]: https://a.nl\n[^1]: First.',
    },
    { __component: 'shared.quote', id: 2, title: 'Ann', body: 'Good bags.' },
    { __component: 'shared.button', id: 3, text: 'Shop', URL: '/shop', variant: 'primary' },
    {
      __component: 'sections.faq',
      id: 4,
      title: 'Questions',
      order: 3,
      items: [{ question: 'Open?', answer: 'Yes.' }],
    },
    { __component: 'shared.rich-text', id: 5, body: '[b][1] and[^1].\n\n[1]: https://b.nl\n[^1]: Second.' },
    {
      __component: 'shared.slider',
      id: 6,
      files: [media, { ...media, url: '/uploads/b.jpg', alternativeText: null }],
    },
    { __component: 'unknown.card', id: 7, heading: 'A card', text: 'Its text.' },
  ]
  test('every text, in order; references and notes stay in their own field', () => {
    expect(plainOf({ zone }, ['zone'])).toBe(
      [
        'One\n---',
        'a (https://a.nl) and[1].',
        '> Ann\n>\n> Good bags.',
        'Shop: /shop',
        'Questions\n---------',
        'Open?',
        'Yes.',
        'b (https://b.nl) and[2].',
        '[Image: A red bicycle]\nOur best seller',
        'Our best seller',
        'A card\n------',
        'Its text.',
        '[1] First.',
        '[2] Second.',
      ].join('\n\n'),
    )
  })
  test('leads back to the component’s field', () => {
    const document = read({ zone }, ['zone'])
    const places = document.tree.children.map((node) => placeOf(node, document).field?.join('.'))
    expect(places).toContain('zone.0.body')
    expect(places).toContain('zone.3.items.0.answer')
    expect(document.messages).toMatchObject([
      { ruleId: 'attribute-skipped', place: { field: ['zone', 3, 'order'] } },
    ])
  })
})
