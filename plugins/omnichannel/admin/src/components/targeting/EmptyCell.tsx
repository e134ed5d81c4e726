// A persona and a stage that nothing is made for -> what to do: write something, or see what they get instead.
import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { Eye, Plus } from '@strapi/icons'
import { useNavigate } from 'react-router-dom'
import type { TargetingChoices } from '../../../../shared/deliver'
import { createPath } from '../../admin-paths'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { labelOfConcept } from '../../model/label-of-concept'
import type { Cell } from './Coverage'

interface Props {
  cell: Cell
  types: TargetingChoices['types']
  locale: string | undefined
  onSimulate(): void
  onClose(): void
}

export function EmptyCell({ cell: { persona, stage }, types, locale, onSimulate, onClose }: Props) {
  const t = useTranslate()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const names = { persona: labelOfConcept(persona, language), stage: labelOfConcept(stage, language) }
  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('coverage.empty-title', names)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('coverage.empty-text', names)}</Typography>
            <Flex gap={2} wrap="wrap">
              {types
                .filter(({ kind }) => kind === 'collectionType')
                .map(({ uid, name }) => (
                  <Button
                    key={uid}
                    variant="secondary"
                    startIcon={<Plus />}
                    onClick={() => navigate(createPath(uid, locale))}
                  >
                    {t('coverage.write', { type: name })}
                  </Button>
                ))}
            </Flex>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('coverage.close')}
          </Button>
          <Button variant="secondary" startIcon={<Eye />} onClick={onSimulate}>
            {t('coverage.instead')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
