// The full-screen view before there is anything to show in it.
import { Flex, Loader, Modal, VisuallyHidden } from '@strapi/design-system'
import { useTranslate } from '../../hooks/use-translate'
import { Screen } from './Screen'

export function FullViewLoading({ onClose }: { onClose(): void }) {
  const t = useTranslate()
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Screen aria-describedby={undefined} aria-busy>
        <VisuallyHidden>
          <Modal.Title>{t('full.loading')}</Modal.Title>
        </VisuallyHidden>
        <Flex flex="1" alignItems="center" justifyContent="center">
          <Loader>{t('full.loading')}</Loader>
        </Flex>
      </Screen>
    </Modal.Root>
  )
}
