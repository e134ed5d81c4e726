// Presets that are not there yet -> the same, installed by one click.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type PresetInfo } from '../../../shared/contracts'
import { useTranslate } from '../hooks/use-translate'
import { labelIn } from '../model/label-in'
import { FailureNote } from './shared/FailureNote'

export function PresetsCard({ onInstalled }: { onInstalled(): void }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const { answer, again } = useGet<PresetInfo[]>(PATHS.presets)
  const [failure, setFailure] = useState<Failure>()
  const missing = (answer ?? []).filter(({ isInstalled }) => !isInstalled)
  if (missing.length === 0) return null
  const install = async () => {
    const done = await write('post', PATHS.presets, { keys: missing.map(({ key }) => key) })
    if ('failure' in done) return setFailure(done.failure)
    again()
    onInstalled()
  }
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" gap={4}>
        <Typography>
          {t('presets.offer', {
            names: missing.map(({ key, label }) => labelIn(label, locale, key)).join(', '),
          })}
        </Typography>
        <Button variant="secondary" onClick={install}>
          {t('presets.install')}
        </Button>
      </Flex>
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </Box>
  )
}
