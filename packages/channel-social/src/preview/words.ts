// The words of the previews, in English and Dutch.
import { sentence } from '@kanaal/content'
import type { Localized } from '@kanaal/types'

const WORDS = {
  count: { en: '{value} of {max}', nl: '{value} van {max}' },
  thread: { en: 'Thread of {posts} posts', nl: 'Draad van {posts} berichten' },
  post: { en: 'Post {index} of {posts}', nl: 'Bericht {index} van {posts}' },
  onePost: { en: 'One post', nl: 'Eén bericht' },
  now: { en: 'now', nl: 'nu' },
  account: { en: 'Your account', nl: 'Je account' },
  noAlt: { en: 'No alternative text', nl: 'Geen alternatieve tekst' },
  alt: { en: 'ALT', nl: 'ALT' },
  saysText: { en: 'Text', nl: 'Tekst' },
  saysLink: { en: 'link', nl: 'link' },
  saysHashtag: { en: 'hashtag', nl: 'hashtag' },
  saysImage: { en: 'Image', nl: 'Afbeelding' },
  saysUnnamed: { en: 'image, without description', nl: 'afbeelding, zonder beschrijving' },
  saysCard: { en: 'Link card', nl: 'Linkkaart' },
  emptyPost: { en: 'This post has no text.', nl: 'Dit bericht heeft geen tekst.' },
  heading: { en: 'What a screen reader says', nl: 'Wat een schermlezer zegt' },
} satisfies Record<string, Localized>

export const say = (
  word: keyof typeof WORDS,
  locale: string,
  values: Record<string, string | number> = {},
): string => sentence(WORDS[word], values, locale)
