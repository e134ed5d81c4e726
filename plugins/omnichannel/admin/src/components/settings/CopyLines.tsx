// Lines to paste, with a button that copies them.
import { useClipboard, useNotification } from '@strapi/admin/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { Check, Duplicate } from '@strapi/icons'
import { useState } from 'react'
import { styled } from 'styled-components'
import { useTranslate } from '../../hooks/use-translate'

const Lines = styled.pre`
  margin: 0;
  padding: 1.2rem 1.6rem;
  overflow-x: auto;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.5;
`

export function CopyLines({ title, lines }: { title: string; lines: string }) {
  const t = useTranslate()
  const { copy } = useClipboard()
  const { toggleNotification } = useNotification()
  const [copied, setCopied] = useState(false)
  const copyLines = async () => {
    const done = await copy(lines)
    setCopied(done)
    if (!done) toggleNotification({ type: 'warning', message: t('settings.copy-failed') })
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between">
        <Typography variant="omega" fontWeight="semiBold" tag="h3">
          {title}
        </Typography>
        <Button
          size="S"
          variant="tertiary"
          startIcon={copied ? <Check /> : <Duplicate />}
          aria-label={`${t('settings.copy')}: ${title}`}
          onClick={copyLines}
        >
          <span aria-live="polite">{t(copied ? 'settings.copied' : 'settings.copy')}</span>
        </Button>
      </Flex>
      {/* A box that scrolls must be reachable by keyboard. */}
      <Lines tabIndex={0} aria-label={title}>
        {lines}
      </Lines>
    </Flex>
  )
}
