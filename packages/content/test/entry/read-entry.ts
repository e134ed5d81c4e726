// A Strapi entry of an article to the document it becomes, and to its text.
import { type EntryJson, fromEntry, resolveDocument, toPlainText } from '../../src/index.ts'
import { inputs, web } from '../samples.ts'

const uid = 'api::article.article'
const attributes = {
  title: { type: 'string' },
  intro: { type: 'text' },
  body: { type: 'richtext' },
  content: { type: 'blocks' },
  html: { type: 'richtext', customField: 'plugin::ckeditor5.CKEditor' },
  zone: {
    type: 'dynamiczone',
    components: ['shared.rich-text', 'shared.quote', 'shared.button', 'sections.faq'],
  },
  cover: { type: 'media', multiple: false },
  slug: { type: 'uid' },
  author: { type: 'relation' },
  tags: { type: 'relation' },
}
const components = {
  'shared.rich-text': { body: { type: 'richtext' } },
  'shared.quote': { title: { type: 'string' }, body: { type: 'text' } },
  'shared.button': { text: { type: 'string' }, URL: { type: 'string' }, variant: { type: 'enumeration' } },
  'shared.slider': { files: { type: 'media', multiple: true } },
  'sections.faq': {
    title: { type: 'string' },
    order: { type: 'integer' },
    items: { type: 'component', component: 'shared.accordion', repeatable: true },
  },
  'shared.accordion': { question: { type: 'string' }, answer: { type: 'text' } },
}
export const media = {
  url: '/uploads/a.jpg',
  mime: 'image/jpeg',
  alternativeText: 'A red bicycle',
  caption: 'Our best seller',
  width: 1600,
  height: 900,
  formats: {
    small: { url: '/uploads/small_a.jpg', width: 500, height: 281, mime: 'image/jpeg', sizeInBytes: 20_000 },
  },
  focalPoint: { x: 50, y: 25 },
}

export const read = (entry: EntryJson, body: string[] = ['body'], more = {}) =>
  fromEntry(
    { documentId: 'a1', locale: 'nl', ...entry },
    {
      uid,
      attributes,
      components,
      fields: {
        title: 'title',
        summary: 'intro',
        body,
        image: 'cover',
        slug: 'slug',
        authors: 'author',
        tags: 'tags',
      },
      ...more,
    },
  )
export const plainOf = (entry: EntryJson, body?: string[]) =>
  toPlainText(resolveDocument(read(entry, body), { target: web, inputs }).document.tree)
