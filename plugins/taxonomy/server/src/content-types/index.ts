// The plugin's content types: schemes, concepts and the record of changes; exported with the site, seen in no form.
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } }

export const SCHEME = 'plugin::taxonomy.scheme'
export const CONCEPT = 'plugin::taxonomy.concept'
export const CHANGE = 'plugin::taxonomy.change'
export const RETAG = 'plugin::taxonomy.retag'
export const ALIAS = 'plugin::taxonomy.alias'

export const contentTypes = {
  scheme: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_schemes',
      info: { singularName: 'scheme', pluralName: 'schemes', displayName: 'Concept scheme' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      indexes: [{ name: 'kanaal_schemes_key', columns: ['key'], type: 'unique' }],
      attributes: {
        key: { type: 'string', required: true },
        uri: { type: 'string', required: true },
        kind: { type: 'string', required: true },
        /** Grows with every change of the scheme or one of its concepts: caches ask for it. */
        version: { type: 'integer', required: true },
        /** The scheme itself, in the words of @kanaal/taxonomy. */
        skos: { type: 'json' },
        /** Typed attributes of its concepts. */
        attributes: { type: 'json' },
        /** Severities of checks, who may change it, which types need it. */
        settings: { type: 'json' },
        /** Findings that somebody answers for, until a day. */
        waivers: { type: 'json' },
        /** The last change that readers see, and when it was made theirs; without it they see every change at once. */
        published: { type: 'json' },
        /** What the file had beside concepts: prefixes, collections, other resources. */
        extra: { type: 'json' },
      },
    },
  },
  concept: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_concepts',
      info: { singularName: 'concept', pluralName: 'concepts', displayName: 'Concept' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      indexes: [
        { name: 'kanaal_concepts_key', columns: ['key'], type: 'unique' },
        { name: 'kanaal_concepts_uri', columns: ['uri'], type: 'unique' },
        { name: 'kanaal_concepts_scheme', columns: ['scheme'] },
      ],
      attributes: {
        key: { type: 'string', required: true },
        uri: { type: 'string', required: true },
        /** The scheme it is kept in; `skos.inScheme` may name others. */
        scheme: { type: 'string', required: true },
        deprecated: { type: 'boolean', required: true },
        version: { type: 'integer', required: true },
        /** The concept itself, in the words of @kanaal/taxonomy; its hierarchy is stated upwards only. */
        skos: { type: 'json' },
      },
    },
  },
  change: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_concept_changes',
      info: { singularName: 'change', pluralName: 'changes', displayName: 'Change of a concept' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      indexes: [{ name: 'kanaal_changes_concept', columns: ['concept'] }],
      attributes: {
        scheme: { type: 'string' },
        concept: { type: 'string' },
        action: { type: 'string' },
        before: { type: 'json' },
        after: { type: 'json' },
        by: { type: 'string' },
        reason: { type: 'text' },
        undone: { type: 'boolean' },
      },
    },
  },
  /** A URI that something had before: whoever asks by it finds what has another now. */
  alias: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_uri_aliases',
      info: { singularName: 'alias', pluralName: 'aliases', displayName: 'Former URI' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      indexes: [
        { name: 'kanaal_aliases_uri', columns: ['uri'], type: 'unique' },
        { name: 'kanaal_aliases_scheme', columns: ['scheme'] },
      ],
      attributes: {
        uri: { type: 'string', required: true },
        scheme: { type: 'string', required: true },
        /** Of a concept; empty where the scheme itself had it. */
        concept: { type: 'string' },
      },
    },
  },
  retag: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_retags',
      info: { singularName: 'retag', pluralName: 'retags', displayName: 'Change of many documents' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      attributes: {
        state: { type: 'string' },
        add: { type: 'json' },
        remove: { type: 'json' },
        /** Keys that stand for one of `remove`, because it took their place. */
        aliases: { type: 'json' },
        by: { type: 'string' },
        reason: { type: 'text' },
        /** `forward` or `back`: also of one that was stopped, so that it goes on the same way. */
        way: { type: 'string' },
        /** The run that works on it: one that was taken over finds another name here, and ends. */
        holder: { type: 'string' },
        /** Until when a process works on it, ms since 1970: nobody else begins before. */
        lease: { type: 'biginteger' },
      },
    },
  },
}
