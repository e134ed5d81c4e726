// Tags of RFC 5646: its own examples (appendix A), and what is none.
import { expect, it } from 'vitest'
import { isLanguageTag } from '../src/model/language-tag.ts'

it.each(
  `de fr ja i-enochian zh-Hant zh-Hans sr-Cyrl sr-Latn zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK yue-HK zh-Hans-CN sr-Latn-RS
   sl-rozaj sl-rozaj-biske sl-nedis de-CH-1901 sl-IT-nedis hy-Latn-IT-arevela de-DE en-US es-419 de-CH-x-phonebk
   az-Arab-x-AZE-derbend x-whatever qaa-Qaaa-QM-x-southern de-Qaaa sr-Latn-QM sr-Qaaa-RS en-US-u-islamcal
   zh-CN-a-myext-x-private en-a-myext-b-another`.split(/\s+/),
)('%s of appendix A', (tag) => expect(isLanguageTag(tag)).toBe(true))

it.each(
  'x-private zh-cmn-Hans I-Klingon no-bok zh-min-nan art-lojban sgn-BE-FR en-GB-oed mul zxx de-1996 nl-x-x-1'.split(
    ' ',
  ),
)('%s', (tag) => expect(isLanguageTag(tag)).toBe(true))

it.each([
  '',
  ...'a n nl- -nl nl-x x i nl--BE nl_BE nederlands-x toolonglanguage nl-a ar-a-aaa-b-bbb-a-ccc de-1996-1996'.split(
    ' ',
  ),
  ...'de-419-DE a-DE i-unknown en-cmn-aaa-bbb-ccc é nl\n'.split(' '),
])('"%s" is none', (tag) => expect(isLanguageTag(tag)).toBe(false))
