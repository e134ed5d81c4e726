// The pages that checks stand on.

const checkedAt = '2026-11-21'

export const QSKOS = {
  title: 'qSKOS, Quality Issues',
  url: 'https://github.com/cmader/qSKOS/wiki/Quality-Issues',
  checkedAt,
}
export const SKOSIFY = { title: 'Skosify', url: 'https://github.com/NatLibFi/Skosify', checkedAt }
export const ISO_25964 = {
  title: 'ISO 25964, thesauri and interoperability with other vocabularies',
  url: 'https://www.niso.org/schemas/iso25964',
  checkedAt,
}
export const SKOSMOS = {
  title: 'Skosmos, deprecated concepts',
  url: 'https://github.com/NatLibFi/Skosmos/pull/1173',
  checkedAt,
}
export const ANNIF = {
  title: 'Annif, over-suggested concepts',
  url: 'https://github.com/NatLibFi/Annif/issues/735',
  checkedAt,
}
export const GOV_UK = {
  title: 'GOV.UK, content tagged to draft and deleted taxons',
  url: 'https://github.com/alphagov/whitehall/pull/10440',
  checkedAt,
}

/** An integrity condition by number. */
export const skos = (condition: string) => ({
  title: `SKOS Reference, ${condition}`,
  url: `https://www.w3.org/TR/skos-reference/#${condition}`,
  checkedAt,
})
export const CONTENTFUL = {
  title: 'Contentful, taxonomy validations of a content type',
  url: 'https://www.contentful.com/developers/changelog/taxonomy-assign-up-to-50-concepts-per-entry/',
  checkedAt,
}
export const KONTENT = {
  title: 'Kontent.ai, model taxonomies right',
  url: 'https://kontent.ai/learn/tutorials/manage-kontent-ai/taxonomies/model-taxonomies-right/',
  checkedAt,
}
