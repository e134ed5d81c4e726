// One image: until when it may be used and whose it is, its alternative text in each language, and what the file says.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import {
  Box,
  Button,
  Field,
  Flex,
  Grid,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system'
import { useState } from 'react'
import { ASSET_PATHS, type AssetInfo, MODEL_RELEASES } from '../../../../shared/assets'
import { useTranslate } from '../../hooks/use-translate'
import {
  type AssetDraft,
  TEXT_KEYS,
  type TextKey,
  toAssetDraft,
  toModelRelease,
  toOwn,
} from '../../model/asset-draft'
import { TextField } from '../policies/TextField'
import { FailureNote } from '../shared/FailureNote'

interface Props {
  asset: AssetInfo
  locales: readonly string[]
  mayEdit: boolean
  onClose(isSaved: boolean): void
}

const isDate = (key: TextKey): boolean => key === 'validFrom' || key === 'validUntil'

export function AssetEditor({ asset, locales, mayEdit, onClose }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const [draft, setDraft] = useState<AssetDraft>(() => toAssetDraft(asset, locales))
  const [failure, setFailure] = useState<Failure>()
  const save = async () => {
    const own = toOwn(draft, asset.embedded)
    const answer = await write('put', `${ASSET_PATHS.assets}/${encodeURIComponent(asset.hash)}`, own)
    if ('failure' in answer) setFailure(answer.failure)
    else onClose(true)
  }
  const said = TEXT_KEYS.filter((key) => asset.embedded[key])
  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose(false))}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{asset.name}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5} data-testid="asset-editor">
            <Box background="neutral150" hasRadius padding={2}>
              <img
                src={asset.url}
                alt=""
                style={{ maxHeight: 180, maxWidth: '100%', display: 'block', margin: 'auto' }}
              />
            </Box>
            {locales.map((locale) => (
              <TextField
                key={locale}
                label={t('asset.alt-in', { locale })}
                value={draft.alt[locale] ?? ''}
                {...(asset.alternativeText
                  ? { hint: t('asset.library', { text: asset.alternativeText }) }
                  : {})}
                disabled={!mayEdit}
                onChange={(text) => setDraft({ ...draft, alt: { ...draft.alt, [locale]: text } })}
              />
            ))}
            <Grid.Root gap={4}>
              {TEXT_KEYS.map((key) => (
                <Grid.Item key={key} col={6} s={12}>
                  <TextField
                    label={t(`asset.${key}`)}
                    type={isDate(key) ? 'date' : 'text'}
                    value={draft.texts[key]}
                    disabled={!mayEdit}
                    error={failure?.path === key ? failure.reason.replace(`${key}: `, '') : undefined}
                    onChange={(text) => setDraft({ ...draft, texts: { ...draft.texts, [key]: text } })}
                  />
                </Grid.Item>
              ))}
            </Grid.Root>
            <Field.Root>
              <Field.Label>{t('asset.release')}</Field.Label>
              <SingleSelect
                value={draft.modelRelease}
                disabled={!mayEdit}
                onChange={(value: string | number) =>
                  setDraft({ ...draft, modelRelease: toModelRelease(value) })
                }
              >
                {(['', ...MODEL_RELEASES] as const).map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {t(`asset.release.${one || 'unknown'}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <TextField
              label={t('asset.channels')}
              hint={t('asset.channels-hint')}
              value={draft.channels}
              disabled={!mayEdit}
              onChange={(channels) => setDraft({ ...draft, channels })}
            />
            {said.length === 0 && !asset.hadPosition && !asset.embedded.modelRelease ? null : (
              <Flex direction="column" alignItems="stretch" gap={1}>
                <Typography variant="delta" tag="h3">
                  {t('asset.file-says')}
                </Typography>
                {said.map((key) => (
                  <Typography key={key} textColor="neutral700">
                    {`${t(`asset.${key}`)}: ${asset.embedded[key]}`}
                  </Typography>
                ))}
                {asset.embedded.modelRelease ? (
                  <Typography textColor="neutral700">
                    {`${t('asset.release')}: ${t(`asset.release.${asset.embedded.modelRelease}`)}`}
                  </Typography>
                ) : null}
                {asset.conflicts.map(({ key, used, from, other, in: where }) => (
                  <Typography key={`${key}-${where}`} textColor="neutral800">
                    {t('asset.conflict', {
                      key,
                      used,
                      from: from.toUpperCase(),
                      other,
                      where: where.toUpperCase(),
                    })}
                  </Typography>
                ))}
                {asset.hadPosition ? (
                  <Typography textColor="neutral700">{t('asset.position')}</Typography>
                ) : null}
              </Flex>
            )}
            {failure === undefined ? null : <FailureNote failure={failure} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => onClose(false)}>
            {t('policy.cancel')}
          </Button>
          {mayEdit ? <Button onClick={save}>{t('policy.save')}</Button> : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
