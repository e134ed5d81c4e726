// A vocabulary and who still uses it -> deleted after a second look, or not while documents have its concepts.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Dialog, Flex, Typography } from '@strapi/design-system'
import { Trash } from '@strapi/icons'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { Section } from '../shared/Section'

export function DeleteScheme({ scheme, onDeleted }: { scheme: SchemeInfo; onDeleted(): void }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const name = labelIn(scheme.label, locale, scheme.key)
  const remove = async () => {
    const answer = await write('del', `${PATHS.schemes}/${scheme.key}`)
    setAsking(false)
    if ('failure' in answer) setFailure(answer.failure)
    else onDeleted()
  }
  return (
    <Section title={t('delete-scheme.title')} what={t('delete-scheme.what')} testId="delete-scheme">
      {failure === undefined ? null : <FailureNote failure={failure} />}
      <Flex>
        <Button variant="danger-light" startIcon={<Trash />} onClick={() => setAsking(true)}>
          {t('delete-scheme.do', { name })}
        </Button>
      </Flex>
      <Dialog.Root open={isAsking} onOpenChange={setAsking}>
        <Dialog.Content>
          <Dialog.Header>{t('delete-scheme.title')}</Dialog.Header>
          <Dialog.Body>
            <Typography>{t('delete-scheme.sure', { name, concepts: scheme.concepts })}</Typography>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary">{t('dialog.cancel')}</Button>
            </Dialog.Cancel>
            <Button variant="danger-light" onClick={remove}>
              {t('delete-scheme.yes')}
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Section>
  )
}
