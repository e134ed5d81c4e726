// What the URIs of a vocabulary begin with -> another beginning; the old ones go on leading to the same concepts.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { PATHS, type SchemeInfo, type UriBase } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { Section } from '../shared/Section'

interface Props {
  scheme: SchemeInfo
  isStale: boolean
  onSaved(): void
}

export function UriCard({ scheme, isStale, onSaved }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const path = `${PATHS.schemes}/${scheme.key}/uri`
  const { answer, failure: unread, again } = useGet<UriBase>(path)
  const [to, setTo] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const [isMoved, setMoved] = useState(false)
  const move = async () => {
    const done = await write('put', path, { version: scheme.version, from: answer?.base, to })
    setFailure('failure' in done ? done.failure : undefined)
    setMoved(!('failure' in done))
    if ('failure' in done) return
    setTo('')
    again()
    onSaved()
  }
  return (
    <Section title={t('uri.title')} what={t('uri.what')} failure={unread} testId="scheme-uri">
      {answer === undefined ? null : (
        <>
          <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
            {t('uri.now', { uri: answer.uri, base: answer.base, former: answer.former })}
          </Typography>
          <Field.Root hint={t('uri.to-hint')}>
            <Field.Label>{t('uri.to')}</Field.Label>
            <TextInput
              placeholder={answer.base}
              value={to}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                setTo(event.target.value.trim())
                setMoved(false)
              }}
            />
            <Field.Hint />
          </Field.Root>
          {failure === undefined ? null : <FailureNote failure={failure} />}
          <Flex gap={3}>
            <Button variant="secondary" disabled={isStale || to === '' || answer.base === ''} onClick={move}>
              {t('uri.move')}
            </Button>
            {isMoved ? <Typography role="status">{t('uri.moved')}</Typography> : null}
          </Flex>
        </>
      )}
    </Section>
  )
}
