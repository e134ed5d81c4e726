// The plugin's content types: what is known of images, who changed what, and policies; exported with the site, seen in no form.
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } }

export const ASSET = 'plugin::content-metadata.asset'
export const CHANGE = 'plugin::content-metadata.change'
export const POLICY = 'plugin::content-metadata.policy'

export const contentTypes = {
  asset: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_assets',
      info: { singularName: 'asset', pluralName: 'assets', displayName: 'Rights of an image' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      indexes: [
        { name: 'kanaal_assets_hash', columns: ['hash'], type: 'unique' },
        { name: 'kanaal_assets_until', columns: ['valid_until'] },
      ],
      attributes: {
        /** Of the file's name: stays where the file is replaced, exported or imported; its numbers do not. */
        hash: { type: 'string', required: true },
        /** What the file says of itself, as it was uploaded. */
        embedded: { type: 'json' },
        /** What somebody wrote over it. */
        own: { type: 'json' },
        conflicts: { type: 'json' },
        hadPosition: { type: 'boolean' },
        /** In force, for lists: `''` where there is none. */
        validUntil: { type: 'string' },
      },
    },
  },
  change: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_metadata_changes',
      info: { singularName: 'change', pluralName: 'changes', displayName: 'Change of metadata' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      indexes: [
        { name: 'kanaal_metadata_changes_doc', columns: ['uid', 'document', 'language'] },
        { name: 'kanaal_metadata_changes_at', columns: ['at'] },
      ],
      attributes: {
        uid: { type: 'string', required: true },
        /** Its documentId. */
        document: { type: 'string', required: true },
        /** `''` for a type that is not localised. Not `locale`: that name is Strapi's own. */
        language: { type: 'string' },
        at: { type: 'datetime', required: true },
        /** A name, so that the record outlives whoever left. */
        by: { type: 'string' },
        byKind: { type: 'string', required: true },
        action: { type: 'string', required: true },
        changes: { type: 'json', required: true },
        /** Of a document that is gone: nobody can look it up any more. */
        title: { type: 'string' },
      },
    },
  },
  policy: {
    schema: {
      kind: 'collectionType',
      collectionName: 'kanaal_policies',
      info: { singularName: 'policy', pluralName: 'policies', displayName: 'Policy' },
      options: { draftAndPublish: false },
      pluginOptions: hidden,
      indexes: [{ name: 'kanaal_policies_key', columns: ['key'], type: 'unique' }],
      attributes: {
        /** The policy's own id. */
        key: { type: 'string', required: true },
        /** Grows with every change: who saves an older one is told. */
        version: { type: 'integer', required: true },
        /** As `policy` of @kanaal/metadata. */
        definition: { type: 'json', required: true },
        by: { type: 'string' },
      },
    },
  },
}
