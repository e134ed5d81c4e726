// Translations of one document to a message for each language that is missing, or that says less or something else.
import { defineRule, factName, mayBothHold, placeName, placeOfMetadata } from '@kanaal/content'
import type { Fact, Finding, SetDocument } from '@kanaal/types'
import { translationsOf } from '../parity/translations-of.ts'

export const localeGap = defineRule({
  id: 'locale-gap',
  source: 'engine',
  scope: 'set',
  severity: 'warning',
  title: { en: 'The languages do not say the same', nl: 'De talen zeggen niet hetzelfde' },
  why: {
    en: 'A price that is changed in one language only, or a page that exists in one only, leaves the other readers behind.',
    nl: 'Een prijs die maar in één taal gewijzigd is, of een pagina die er maar in één taal is, laat de andere lezers achter.',
  },
  fix: {
    en: 'Make the same change in the other language, or add the translation.',
    nl: 'Maak dezelfde wijziging in de andere taal, of voeg de vertaling toe.',
  },
  messages: {
    missing: {
      en: '"{title}" exists in {have}, not in {missing}. Add the translation.',
      nl: '"{title}" bestaat in {have}, niet in {missing}. Voeg de vertaling toe.',
    },
    fact: {
      en: '{name} ("{declared}", {at}) is declared in {other}, not in {locale}. Declare it here too.',
      nl: '{name} ("{declared}", {at}) is vastgelegd in {other}, niet in {locale}. Leg het hier ook vast.',
    },
    value: {
      en: '{name} is "{found}" in {locale} and "{declared}" in {other} ({at}). Correct one of the two.',
      nl: '{name} is "{found}" in {locale} en "{declared}" in {other} ({at}). Verbeter een van beide.',
    },
    disclaimer: {
      en: 'The disclaimer "{declared}" ({at}) stands in {other}, and {locale} has none that answers to it. Translate it, or say with `only` that it is for {other} alone.',
      nl: 'De disclaimer "{declared}" ({at}) staat in {other}, en {locale} heeft er geen die daarbij hoort. Vertaal hem, of zeg met `only` dat hij alleen voor {other} is.',
    },
    cta: {
      en: 'The call to action "{declared}" ({at}) stands in {other}, and {locale} has none that answers to it. Translate it, or say with `only` that it is for {other} alone.',
      nl: 'De oproep "{declared}" ({at}) staat in {other}, en {locale} heeft er geen die daarbij hoort. Vertaal hem, of zeg met `only` dat hij alleen voor {other} is.',
    },
  },
  references: [
    {
      title: 'Google: tell us about localized versions of a page',
      url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\nlocale: nl\nfacts:\n  price: { value: 49.95, unit: EUR }\n---\n# Rugzak' }],
    // Two documents are needed: test/check-set.test.ts shows them.
    notOk: [],
  },
  *check({ documents, site }) {
    const groups = translationsOf(documents)
    // Where nothing is translated, one language is a decision and no gap.
    const isTranslated = groups.some((group) => new Set(group.map(({ locale }) => locale)).size > 1)
    for (const group of isTranslated ? groups : []) {
      const [first] = group
      if (!first) continue
      const have = group.map(({ locale }) => locale)
      const missing = site.locales.filter((locale) => !have.includes(locale))
      if (missing.length > 0)
        yield {
          message: 'missing',
          severity: 'info',
          values: {
            title: first.metadata.title ?? first.id,
            have: have.join(', '),
            missing: missing.join(', '),
          },
          place: placeOfMetadata('title', first),
          expected: missing.join(', '),
        }
      const [reference = first] = group.filter(({ locale }) => locale === site.defaultLocale)
      for (const other of group) if (other !== reference) yield* compare(reference, other)
    }
  },
})

function* compare(reference: SetDocument, other: SetDocument): Generator<Finding> {
  yield* compareNumbers('disclaimer', 'disclaimers', reference, other)
  yield* compareNumbers('cta', 'callsToAction', reference, other)
  for (const fact of reference.facts) {
    const same = other.facts.find(({ id }) => id === fact.id)
    if (!same) yield* gap(fact, reference, other)
    else if (!mayBothHold(fact, same)) yield differing(fact, same, reference, other)
  }
  for (const fact of other.facts)
    if (!reference.facts.some(({ id }) => id === fact.id)) yield* gap(fact, other, reference)
}

/** Nobody can tell which words translate which: where one language has more, its last ones have no counterpart. */
function* compareNumbers(
  message: 'disclaimer' | 'cta',
  key: 'disclaimers' | 'callsToAction',
  one: SetDocument,
  other: SetDocument,
): Generator<Finding> {
  const [mine, yours] = [one[key], other[key]]
  if (!mine || !yours) return
  const [there, here, more, fewer] =
    mine.length > yours.length ? [one, other, mine, yours] : [other, one, yours, mine]
  for (const { excerpt, place } of more.slice(fewer.length)) {
    yield {
      message,
      values: { declared: excerpt, at: placeName(place), other: there.locale, locale: here.locale },
      place: fewer.at(-1)?.place ?? placeOfMetadata('title', here),
      related: [place],
      expected: excerpt,
    }
  }
}

/** `here` lacks a fact that `there` declares. */
function* gap(fact: Fact, there: SetDocument, here: SetDocument): Generator<Finding> {
  if (there.ownFacts?.includes(fact.id)) return
  const related = { ...placeOfMetadata('facts', there), ...fact.place }
  const declared = fact.text ?? fact.value
  yield {
    message: 'fact',
    values: {
      name: factName(fact),
      declared,
      at: placeName(related),
      other: there.locale,
      locale: here.locale,
    },
    place: placeOfMetadata(here.map.metadata.facts ? 'facts' : 'title', here),
    related: [related],
    expected: declared,
    note: fact.id,
  }
}

function differing(fact: Fact, same: Fact, there: SetDocument, here: SetDocument): Finding {
  const related = { ...placeOfMetadata('facts', there), ...fact.place }
  const [declared, found] = [fact.text ?? fact.value, same.text ?? same.value]
  return {
    message: 'value',
    values: {
      name: factName(same),
      found,
      declared,
      at: placeName(related),
      other: there.locale,
      locale: here.locale,
    },
    place: { ...placeOfMetadata('facts', here), ...same.place },
    related: [related],
    expected: declared,
    actual: found,
    note: fact.id,
  }
}
