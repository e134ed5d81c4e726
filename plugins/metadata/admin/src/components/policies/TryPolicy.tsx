// A policy that may not be saved yet and a text -> what it would say of it.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { Play } from '@strapi/icons'
import { useState } from 'react'
import { POLICY_PATHS, type PolicyDefinition, type TryAnswer } from '../../../../shared/policies'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { DocumentChoice } from './DocumentChoice'
import { TextField } from './TextField'

interface Props {
  definition: PolicyDefinition
  types: readonly { uid: string; name: string }[]
  locales: readonly string[]
  onRefused(failure: Failure): void
}

export function TryPolicy({ definition, types, locales, onRefused }: Props) {
  const t = useTranslate()
  const pick = usePick()
  const write = useWriter()
  const [text, setText] = useState('')
  const [locale, setLocale] = useState(locales[0] ?? 'en')
  const [document, setDocument] = useState<{ uid: string; documentId: string }>()
  const [answer, setAnswer] = useState<TryAnswer>()
  const [failure, setFailure] = useState<Failure>()
  const ask = async () => {
    const on = document === undefined ? { text } : document
    const reply = await write<TryAnswer>('post', POLICY_PATHS.try, { definition, locale, ...on })
    if ('failure' in reply) {
      setAnswer(undefined)
      setFailure(reply.failure)
      if (reply.failure.path?.startsWith('definition.')) onRefused(reply.failure)
      return
    }
    setFailure(undefined)
    setAnswer(reply.data)
  }
  return (
    <Box padding={4} background="neutral0" borderColor="neutral200" hasRadius data-testid="try-policy">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="delta" tag="h3">
          {t('policy.try')}
        </Typography>
        <Flex gap={3} alignItems="flex-end" wrap="wrap">
          <SingleSelect
            aria-label={t('policy.try-locale')}
            value={locale}
            onChange={(value: string | number) => setLocale(String(value))}
          >
            {locales.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {one}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <DocumentChoice types={types} locale={locale} onChoose={setDocument} />
        </Flex>
        {document === undefined ? (
          <TextField label={t('policy.try-text')} value={text} isLong onChange={setText} />
        ) : null}
        <Flex>
          <Button
            variant="secondary"
            startIcon={<Play />}
            disabled={document === undefined && text.trim() === ''}
            onClick={ask}
          >
            {t('policy.try-run')}
          </Button>
        </Flex>
        <Box aria-live="polite">
          {failure === undefined ? null : <FailureNote failure={failure} />}
          {answer === undefined ? null : (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Typography fontWeight="bold">
                {t('policy.try-found', { count: answer.findings.length })}
              </Typography>
              {answer.findings.map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may be said twice.
                <Typography key={index} textColor="neutral800">
                  {finding.line === null
                    ? pick(finding.text)
                    : t('policy.try-line', { line: finding.line, text: pick(finding.text) })}
                </Typography>
              ))}
              {answer.outside.map((part) => (
                <Typography key={part} variant="pi" textColor="neutral600">
                  {t(`policy.outside-${part}`)}
                </Typography>
              ))}
            </Flex>
          )}
        </Box>
      </Flex>
    </Box>
  )
}
