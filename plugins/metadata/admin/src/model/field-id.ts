// The path of a property -> the id of its field in the panel, so that the cursor can be put there.
export const fieldId = (key: string): string => `kanaal-metadata-${key.replaceAll('.', '-')}`
