// A stored entry -> the campaign it belongs to, known before the entry is read as a document, so that both go on at once.

export function campaignIn({ contentMetadata }: Record<string, unknown>): string | undefined {
  const { campaign } = (contentMetadata ?? {}) as { campaign?: unknown }
  return typeof campaign === 'string' && campaign !== '' ? campaign : undefined
}
